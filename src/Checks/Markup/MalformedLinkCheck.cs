using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Markup;

/// <summary>What was meant as a link or a picture has become one, with words that can be clicked.</summary>
internal sealed class MalformedLinkCheck : IArticleCheck
{
    /// <summary>KNEE039: link that does not work.</summary>
    public static readonly Rule MalformedLink = Rule.Error("KNEE039");

    private const string Shape = "Write it as `[words](path-to-page.md)`, with nothing between `]` and `(`.";

    /// <summary>How an address begins, or what it holds.</summary>
    private static readonly string[] Addresses = ["http://", "https://", "www.", "xref:", "mailto:", "../", "./", "#"];

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (LinkInline link in article.Markdown.Descendants<LinkInline>()
            .Where(link => !link.IsImage && link.PlainText().Length == 0 && !link.OfType<LinkInline>().Any()))
        {
            diagnostics.Report(
                MalformedLink, article.PositionOf(link), "This link has no words, so nobody can see or follow it.",
                "Put the words that name its target between the square brackets, as in `[when to see a doctor](…)`.");
        }

        foreach (LiteralText literal in article.Literals)
        {
            foreach ((int index, string message, string help) in FaultsIn(literal.Text))
                diagnostics.Report(MalformedLink, article.PositionOf(literal, index), message, help);
        }
    }

    private static IEnumerable<(int Index, string Message, string Help)> FaultsIn(string text)
    {
        for (int index = text.IndexOfAny(['[', ']', ')']); index >= 0; index = index + 1 < text.Length
            ? text.IndexOfAny(['[', ']', ')'], index + 1)
            : -1)
        {
            if (FaultAt(text, index) is (int start, string message, string help))
                yield return (start, message, help);
        }
    }

    private static (int Index, string Message, string Help)? FaultAt(string text, int index)
    {
        ReadOnlySpan<char> here = text.AsSpan(index);
        if (here.StartsWith("](") && OpeningOf(text, index) is { } opening)
            return Unfinished(text, opening, index);
        if (here.StartsWith("] (") && OpeningOf(text, index) is { } start && IsAddress(Until(text, index + 3, ')')))
            return (start, "This is no link: a space stands between the words and the address.", Shape);
        if (here.StartsWith(")[") && OpeningOf(text, index, '(', ')') is { } before && IsAddress(Until(text, index + 2, ']')))
            return (before, "This is no link: the brackets stand the wrong way round.",
                "Put the words between square brackets, and the address between round ones after them.");
        if (here.StartsWith("][") && OpeningOf(text, index) is { } words && Until(text, index + 2, ']') is { Length: > 0 } name
            && IsName(name) && IsName(text[(words + 1)..index]))
            return (words, $"This is no link: the page does not say what the address of `[{name}]` is.",
                $"Write the address in its place, as in `[words](page.md)`, or add a line `[{name}]: page.md`.");
        if (here.StartsWith("[[") && text.IndexOf("]]", index, StringComparison.Ordinal) is var end && end > 0
            && !text.AsSpan(index, end - index).Contains('\n') && IsName(text[(index + 2)..end]))
            return Wiki(text, index, text[(index + 2)..end]);
        return null;
    }

    /// <summary>The address is begun, and it is not a link because of what stands in it or after it.</summary>
    private static (int Index, string Message, string Help) Unfinished(string text, int opening, int index)
    {
        string? address = Until(text, index + 2, ')');
        bool isPicture = opening > 0 && text[opening - 1] == '!';
        int start = isPicture ? opening - 1 : opening;
        string what = isPicture ? "picture" : "link";
        if (address is null)
            return (start, $"This is no {what}: the round bracket before the address is never closed.",
                "Put `)` after the address.");
        if (address.AsSpan().ContainsAny("“”„‘’"))
            return (start, $"This is no {what}: the quotation marks within the round brackets are curly.",
                "Write straight ones: `![…](path.svg \"The caption.\")`.");
        return (start, $"This is no {what}: its address may hold neither spaces nor unpaired quotation marks.",
            isPicture
                ? "Write it as `![…](path.svg \"The caption.\")`."
                : "Write the path of the file as it is, with hyphens in place of spaces.");
    }

    private static (int Index, string Message, string Help) Wiki(string text, int index, string name)
    {
        bool isPicture = index > 0 && text[index - 1] == '!';
        return isPicture
            ? (index - 1, $"`![[{name}]]` shows no picture here.",
                "Write it as `![what it shows](../images/name.svg \"The caption.\")`.")
            : (index, $"`[[{name}]]` is no link here.", Shape);
    }

    /// <summary>Where the bracket opens that closes here, on the same line; null where none does.</summary>
    private static int? OpeningOf(string text, int closing, char open = '[', char close = ']')
    {
        int depth = 0;
        for (int index = closing - 1; index >= 0 && text[index] != '\n'; index--)
        {
            if (text[index] == close)
                depth++;
            else if (text[index] == open && depth-- == 0)
                return index;
        }

        return null;
    }

    /// <summary>What stands before the next such bracket, on the same line; null where none exists.</summary>
    private static string? Until(string text, int start, char close)
    {
        int end = text.AsSpan(start).IndexOfAny(close, '\n');
        return end < 0 || text[start + end] == '\n' ? null : text.Substring(start, end);
    }

    private static bool IsAddress(string? text) =>
        text is { Length: > 1 } && !text.Contains(' ', StringComparison.Ordinal)
        && (Addresses.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        || text.Contains(".md", StringComparison.Ordinal) || (text[0] == '/' && text[^1] == '/'));

    /// <summary>Words, and neither a citation nor the mark of a note.</summary>
    private static bool IsName(string text) => text.Length > 0 && text[0] is not ('@' or '^' or LiteralText.Markup or '[');
}
