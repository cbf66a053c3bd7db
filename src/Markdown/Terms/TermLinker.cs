using KneesAfterRunning.Content;
using KneesAfterRunning.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Terms;

/// <summary>
/// Links the first mention of each glossary term on a page. Names match as whole words in any case, the longest first;
/// headings, links and code are left alone.
/// </summary>
internal sealed class TermLinker
{
    private readonly WordPattern _names;
    private readonly Dictionary<string, GlossaryTerm> _byName = new(StringComparer.OrdinalIgnoreCase);

    public TermLinker(IEnumerable<GlossaryTerm> terms)
    {
        foreach (GlossaryTerm term in terms)
        {
            foreach (string name in term.Names)
                _byName.TryAdd(name, term);
        }

        _names = new WordPattern(_byName.Keys);
    }

    /// <param name="document">The article, which is changed.</param>
    /// <param name="subject">What the page is about: its own terms are not linked, for it explains them itself.</param>
    /// <param name="addressOf">The address of a term in the glossary.</param>
    public void Link(MarkdownDocument document, IEnumerable<string> subject, Func<GlossaryTerm, string> addressOf)
    {
        HashSet<GlossaryTerm> linked =
            [.. subject.Select(name => _byName.GetValueOrDefault(name)).OfType<GlossaryTerm>()];
        foreach (LiteralInline literal in document.Descendants<LiteralInline>().Where(MayHoldLinks).ToList())
            LinkIn(literal, linked, addressOf);
    }

    private static bool MayHoldLinks(LiteralInline literal)
    {
        ContainerInline? top = literal.Parent;
        for (ContainerInline? container = literal.Parent; container is not null; container = container.Parent)
        {
            if (container is LinkInline)
                return false;
            top = container;
        }

        return top?.ParentBlock is not HeadingBlock;
    }

    private void LinkIn(LiteralInline literal, HashSet<GlossaryTerm> linked, Func<GlossaryTerm, string> addressOf)
    {
        string text = literal.Content.ToString();
        Inline last = literal;
        int done = 0;
        foreach (WordMatch match in _names.MatchesIn(text))
        {
            GlossaryTerm term = _byName[match.Value];
            if (!linked.Add(term))
                continue;
            TermLink link = new(term, match.Value, addressOf(term))
            {
                Line = literal.Line,
                Column = literal.Column + match.Index,
                Span = SpanOf(literal, match.Index, match.Value.Length),
            };
            last = Append(last, Part(literal, done, match.Index));
            last = Append(last, link);
            done = match.Index + match.Value.Length;
        }

        if (last == literal)
            return;
        Append(last, Part(literal, done, text.Length));
        literal.Remove();
    }

    private static LiteralInline Part(LiteralInline whole, int start, int end) => new(whole.Content.ToString()[start..end])
    {
        Line = whole.Line,
        Column = whole.Column + start,
        Span = SpanOf(whole, start, end - start),
        IsFirstCharacterEscaped = start == 0 && whole.IsFirstCharacterEscaped,
    };

    private static SourceSpan SpanOf(LiteralInline whole, int start, int length) =>
        new(whole.Span.Start + start, whole.Span.Start + start + length - 1);

    private static Inline Append(Inline after, Inline inline)
    {
        after.InsertAfter(inline);
        return inline;
    }
}
