using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>
/// No markup is shown to readers: emphasis that is not closed, attributes, and footnotes, which this site does not have.
/// </summary>
internal sealed class StrayMarkupCheck : IArticleCheck
{
    /// <summary>KNEE115: markup that readers see.</summary>
    public static readonly Rule StrayMarkup = Rule.Error("KNEE115");

    private const string NoFootnotes = "Cite a source as `[@willy2019]`; what explains a word goes into brackets after it.";

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (LiteralText literal in article.Literals)
        {
            foreach ((int index, string message, string help) in FaultsIn(literal.Text)
                .Concat(HeadingsIn(literal, article.Article)))
                diagnostics.Report(StrayMarkup, article.PositionOf(literal, index), message, help);
        }

        foreach (LinkInline link in article.Markdown.Descendants<LinkInline>().Where(link => link.Label?.StartsWith('^') == true))
            diagnostics.Report(StrayMarkup, article.PositionOf(link), $"`[{link.Label}]` is no footnote: this site has none.",
                NoFootnotes);
    }

    private static IEnumerable<(int Index, string Message, string Help)> FaultsIn(string text)
    {
        if (text.IndexOf("**", StringComparison.Ordinal) is var stars and >= 0)
        {
            yield return (stars, "Readers see these `**`: words are bold only between two of them, without a space inside.",
                "Close what begins here, as in `**weak hips**`, and put spaces outside; or remove the stars.");
        }

        if (text.IndexOf("'''", StringComparison.Ordinal) is var quotes and >= 0)
            yield return (quotes, "Readers see these `'''`: that is how other wikis write bold words.",
                "Write them between stars, as in `**weak hips**`.");

        if (text.IndexOf("[^", StringComparison.Ordinal) is var note and >= 0 && text.IndexOf(']', note) is var end and > 0)
            yield return (note, $"`{text[note..(end + 1)]}` is no footnote: this site has none.", NoFootnotes);

        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            if (text.IndexOf('}', open) is var close and > 0 && IsAttribute(text[(open + 1)..close]))
                yield return (open, $"Readers see this `{text[open..(close + 1)]}`: it means nothing here.",
                    "Remove it: sizes, anchors and looks are the site's own.");
        }
    }

    /// <summary>
    /// <c>##Words</c>, and <c>==Words==</c> on a line of their own. A heading that all causes have is missed by its own check.
    /// </summary>
    private static IEnumerable<(int Index, string Message, string Help)> HeadingsIn(LiteralText literal, Article article)
    {
        foreach ((string line, int index) in literal.Lines())
        {
            string words = line.Trim().Trim('#', '=').Trim();
            if (words.Length > 0 && !(article is Cause && Cause.Headings.Contains(words))
                && (line.StartsWith("##", StringComparison.Ordinal)
                || (line.StartsWith("==", StringComparison.Ordinal) && line.TrimEnd().EndsWith("==", StringComparison.Ordinal))))
                yield return (index, "This is no heading: readers see its signs.",
                    $"Write `## {words}`, with a space after the `##` and an empty line before it.");
        }
    }

    private static bool IsAttribute(string text) =>
        text.Length > 0 && !text.Contains('\n', StringComparison.Ordinal)
            && (text[0] is '.' or '#' or ':' or '%' or '{' || text.Contains('=', StringComparison.Ordinal));
}
