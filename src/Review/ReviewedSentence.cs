using System.Text.RegularExpressions;
using KneesAfterRunning.Checks;
using KneesAfterRunning.Checks.Evidence;
using KneesAfterRunning.Checks.Phrases;
using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KneesAfterRunning.Review;

/// <summary>One sentence of a text, as a reviewer reads it.</summary>
/// <param name="Text">What it belongs to.</param>
/// <param name="First">The number of its first word there.</param>
/// <param name="Last">The number of its last word.</param>
internal sealed partial record ReviewedSentence(Prose Text, int First, int Last)
{
    /// <summary>As it is written, on one line, without citations and other markup.</summary>
    public required string Words { get; init; }

    public required int Line { get; init; }

    public required int LastLine { get; init; }

    /// <summary>Keys of the works that it cites.</summary>
    public required IReadOnlyList<string> OwnKeys { get; init; }

    /// <summary>Keys of all works that are cited for the text that it belongs to.</summary>
    public required IReadOnlyList<string> KeysNear { get; init; }

    /// <summary>Whether a source is asked for, there is none near it, and no grade stands in for one.</summary>
    public bool IsUnsourced => Text.IsSourced == false && !Grades.Any(grade => grade.Value?.NeedsNoCitation() == true);

    /// <summary>Whether it leads to another page, where more is said.</summary>
    public bool LinksToPage { get; init; }

    private IEnumerable<Grade> Grades => (Text as BlockProse)?.Block.Inline?.FindDescendants<Grade>() ?? [];

    public bool Contains(FoundPhrase found) => found.First >= First && found.First <= Last;

    public static IEnumerable<ReviewedSentence> AllIn(Prose text, ParsedArticle article) =>
        text is BlockProse body ? AllIn(body, article) : AllIn(text);

    /// <summary>Those of a field.</summary>
    private static IEnumerable<ReviewedSentence> AllIn(Prose field)
    {
        string[] keys = [.. (field as PreventionProse)?.Keys ?? []];
        foreach ((int first, int last) in SentencesOf(field.Words))
        {
            int end = last + 1 < field.Words.Count ? field.Words.Start(last + 1) + 1 : field.Text.Length;
            yield return new(field, first, last)
            {
                Words = OneLine(field.Text[field.Words.Start(first)..end]),
                Line = field.PositionOf(field.Words.Start(first)).Line,
                LastLine = field.PositionOf(field.Words.Start(last)).Line,
                OwnKeys = keys,
                KeysNear = keys,
            };
        }
    }

    /// <summary>Those of a paragraph, heading or table cell.</summary>
    private static IEnumerable<ReviewedSentence> AllIn(BlockProse body, ParsedArticle article)
    {
        (int First, int Last)[] sentences = [.. SentencesOf(body.Words)];
        int[] starts = [.. sentences.Select(sentence => StartOf(article, body.PositionOf(body.Words.Start(sentence.First))))];
        CitedKey[] keys = [.. body.Block.Inline!.FindDescendants<Citation>().SelectMany(citation => citation.Keys)];
        string[] near = [.. CitedWorks.Behind(body.Block)];
        for (int index = 0; index < sentences.Length; index++)
        {
            (int first, int last) = sentences[index];
            int end = index + 1 < starts.Length ? starts[index + 1] : EndOf(body.Block, starts[index], article.Text);
            string written = article.Text[starts[index]..end];
            yield return new(body, first, last)
            {
                Words = OneLine(written),
                LinksToPage = Links().IsMatch(written),
                Line = body.PositionOf(body.Words.Start(first)).Line,
                LastLine = body.PositionOf(body.Words.Start(last)).Line,
                OwnKeys = [.. KeysIn(keys, starts[index]..end, article)],
                KeysNear = near,
            };
        }
    }

    private static IEnumerable<string> KeysIn(IEnumerable<CitedKey> keys, Range part, ParsedArticle article) =>
        keys.Where(key => article.OffsetOf(key.Line, key.Column) is var at && at >= part.Start.Value && at < part.End.Value)
            .Select(key => key.Key).Distinct();

    private static IEnumerable<(int First, int Last)> SentencesOf(TextWords words)
    {
        for (int at = 0; at < words.Count; at++)
        {
            if (!words.IsSentenceStart(at))
                continue;
            int last = words.SentenceOf(at).Last();
            yield return (at, last);
            at = last;
        }
    }

    /// <summary>Where a sentence begins in the file: before the brackets and quotation marks of its first word.</summary>
    private static int StartOf(ParsedArticle article, SourcePosition word)
    {
        int start = article.OffsetOf(word.Line - 1, word.Column - 1);
        while (start > 0 && "*_[(“‘\"".Contains(article.Text[start - 1], StringComparison.Ordinal))
            start--;
        return start;
    }

    private static int EndOf(LeafBlock block, int start, string text)
    {
        int end = Math.Clamp(block.Span.End + 1, start, text.Length);
        int border = block.Parent is TableCell ? text.IndexOf('|', start) : -1;
        return border >= 0 && border < end ? border : end;
    }

    private static string OneLine(string text)
    {
        string words = Citations().Replace(Links().Replace(text, "$1"), "").Replace("*", "", StringComparison.Ordinal);
        return Spaces().Replace(words, " ").Trim();
    }

    [GeneratedRegex(@"!?\[([^\[\]@]*)\]\([^()]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\s*\[@[^\[\]]*\]")]
    private static partial Regex Citations();

    /// <summary>Also the sign before each line of a quoted block.</summary>
    [GeneratedRegex(@"\s*\n[\s>]*|\s+")]
    private static partial Regex Spaces();
}
