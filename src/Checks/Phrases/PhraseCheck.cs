using KneesAfterRunning.Checks.Advice;
using KneesAfterRunning.Checks.Evidence;
using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Content.Style;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Phrases;

/// <summary>
/// Nothing is said that the rules on phrases report: promises, doses of exercise without a source, causes that no trial has
/// shown, distances in one unit. The page for contributors may show what not to write.
/// </summary>
/// <param name="rules">The rules of the site. Those without a code are for the review sheet.</param>
/// <param name="site">Its works.</param>
internal sealed class PhraseCheck(IReadOnlyList<PhraseRule> rules, Site site) : IWordCheck
{
    private readonly PhraseFinder[] _finders =
        [.. rules.Where(rule => rule.Rule is not null).Select(rule => new PhraseFinder(rule))];

    public void Check(ProseUnit writing, DiagnosticBag diagnostics)
    {
        if (writing.Article?.Article is StandardPage { Layout: PageLayout.Contribute })
            return;
        Prose[] texts = [.. writing.Texts];
        Distances distances = new(texts);
        foreach (PhraseFinder finder in _finders)
        {
            foreach (Prose text in texts)
            {
                foreach (FoundPhrase found in finder.FoundIn(text).Where(found => Holds(finder.Rule, found, text)))
                    Report(finder.Rule, found, text, distances, diagnostics);
            }
        }
    }

    private bool Holds(PhraseRule rule, FoundPhrase found, Prose text) => rule.Only switch
    {
        PhraseScope.Uncited => text.IsSourced == false,
        PhraseScope.Cohorts => text is BlockProse body && body.Block is not HeadingBlock && body.IsCited(found.First)
            && CitedWorks.Behind(body.Block).All(key => site.SourceByKey(key) is { Kind: SourceKind.Cohort }),
        PhraseScope.OneUnit => text.IsProse,
        _ => true,
    };

    private static void Report(PhraseRule rule, FoundPhrase found, Prose text, Distances distances, DiagnosticBag diagnostics)
    {
        TextWords words = text.Words;
        string both = "";
        if (rule.Only == PhraseScope.OneUnit)
        {
            if (distances.NewInOneUnit(words, found.First) is not { } distance)
                return;
            both = distance.InBoth is { } inBoth ? $": {inBoth}" : "";
        }

        (int first, int last) = (words.ClauseOf(found.First).First(), words.ClauseOf(found.Last).Last());
        bool quotesClause = rule.Message.Contains("{clause}", StringComparison.Ordinal);
        diagnostics.Report(
            rule.Rule!, text.PositionOf(words.Start(quotesClause ? first : found.First)),
            rule.Message.Replace("{words}", words.Between(found.First, found.Last), StringComparison.Ordinal)
                .Replace("{clause}", words.Between(first, last), StringComparison.Ordinal),
            rule.Help.Replace("{both}", both, StringComparison.Ordinal));
    }
}
