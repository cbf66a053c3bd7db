using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks;

/// <summary>No sentence says that one thing causes another where all the works behind it only followed people: that shows a link.</summary>
internal sealed class CausationCheck : IArticleCheck
{
    public void Check(WrittenArticle article, Site site, Diagnostics diagnostics)
    {
        foreach (BodyText text in article.Texts.Where(text => text.Block is not HeadingBlock))
        {
            TextWords words = text.Words;
            for (int at = 0; at < words.Count; at++)
            {
                if (CausalVerb.LastOf(words, at) is not { } last || !text.IsCited(at) || text.IsQuotedAt(words.Start(at)) || !OnlyFollowed(text, site))
                    continue;
                diagnostics.Report(
                    Problems.UnshownCause, text.PositionOf(words.Start(at)),
                    $"“{words.Between(at, last)}” says more than a study that only followed people can show, and no trial is cited here.",
                    "Write “is linked with” or “went with”, or cite a trial that tested it.");
                at = words.SentenceOf(at).Last();
            }
        }
    }

    private static bool OnlyFollowed(BodyText text, Site site) =>
        CitedWorks.Behind(text.Block).All(key => site.SourceByKey(key) is { Kind: SourceKind.Cohort });
}
