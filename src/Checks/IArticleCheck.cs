using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>Looks at one article as its author wrote it.</summary>
internal interface IArticleCheck
{
    void Check(WrittenArticle article, Site site, Diagnostics diagnostics);
}
