using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks;

/// <summary>Looks at one article as its author wrote it.</summary>
internal interface IArticleCheck
{
    void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics);
}
