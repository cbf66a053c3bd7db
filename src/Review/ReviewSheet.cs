using KneesAfterRunning.Checks;
using KneesAfterRunning.Checks.Claims;
using KneesAfterRunning.Checks.Phrases;
using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Sources;
using Markdig.Syntax;

namespace KneesAfterRunning.Review;

/// <summary>
/// Collects the sentences that a person should weigh, each with what its sources found: those on which a rule for the review
/// sheet finds something, and advice without a source. No rule can tell whether they are right.
/// </summary>
internal sealed class ReviewSheet(Site site, StyleGuide style)
{
    private const string UnsourcedAdvice = "advice without a source";

    private readonly PhraseFinder[] _finders =
        [.. style.Phrases.Where(rule => rule.Rule is null).Select(rule => new PhraseFinder(rule))];

    private readonly ClaimReader _claims = new(style.Claims);

    /// <summary>The entries of one article, in their order.</summary>
    public IEnumerable<ReviewEntry> EntriesOf(ParsedArticle article)
    {
        if (article.Article is StandardPage { Layout: PageLayout.Contribute })
            return [];
        ProseUnit writing = ProseUnit.Of(article);
        IEnumerable<Prose> texts =
            [.. writing.Fields.Where(field => field.IsProse), .. article.Texts.Where(text => text.Block is not HeadingBlock)];
        return texts.SelectMany(text => ReviewedSentence.AllIn(text, article))
            .Select(sentence => EntryFor(sentence, article.Article.File)).OfType<ReviewEntry>()
            .OrderBy(entry => entry.Line);
    }

    private ReviewEntry? EntryFor(ReviewedSentence sentence, string file)
    {
        Source[] cited = [.. sentence.OwnKeys.Select(site.SourceByKey).OfType<Source>()];
        Source[] near = [.. sentence.KeysNear.Select(site.SourceByKey).OfType<Source>()];
        bool isCited = cited.Length > 0;
        List<string> reasons = [.. _finders.Select(finder => ReasonOf(finder, sentence)).OfType<string>().Distinct()];
        if (sentence.IsUnsourced && !sentence.LinksToPage && _claims.IsAdvice(sentence.Words))
            reasons.Add(UnsourcedAdvice);
        return reasons.Count == 0
            ? null
            : new(file, sentence.Line, sentence.LastLine, reasons, sentence.Words, isCited ? cited : near, isCited);
    }

    /// <summary>"Figure “44”, “100”", as they are written.</summary>
    private static string? ReasonOf(PhraseFinder finder, ReviewedSentence sentence)
    {
        string[] found = [.. finder.FoundIn(sentence.Text).Where(sentence.Contains)
            .Select(found => $"“{sentence.Text.Words.Between(found.First, found.Last)}”").Distinct()];
        return found.Length == 0 ? null : $"{finder.Rule.Name} {string.Join(", ", found)}";
    }
}
