using KneesAfterRunning.Content;
using KneesAfterRunning.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Terms;

/// <summary>
/// Finds the first mention of each glossary term on a page. Names match as whole words in any case, the longest first;
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

    /// <summary>The links of each piece of plain words that has any.</summary>
    /// <param name="document">The article.</param>
    /// <param name="subject">What the page is about: its own terms are not linked, for it explains them itself.</param>
    /// <param name="addressOf">The address of a term in the glossary.</param>
    public Dictionary<LiteralInline, IReadOnlyList<TermLink>> LinksIn(
        MarkdownDocument document, IEnumerable<string> subject, Func<GlossaryTerm, string> addressOf)
    {
        HashSet<GlossaryTerm> linked =
            [.. subject.Select(name => _byName.GetValueOrDefault(name)).OfType<GlossaryTerm>()];
        Dictionary<LiteralInline, IReadOnlyList<TermLink>> links = [];
        foreach (LiteralInline literal in document.Descendants<LiteralInline>().Where(MayHoldLinks))
        {
            TermLink[] found =
                [.. from match in _names.MatchesIn(literal.Content.ToString())
                    let term = _byName[match.Value]
                    where linked.Add(term)
                    select new TermLink(term, match.Index, match.Value.Length, addressOf(term))];
            if (found.Length > 0)
                links.Add(literal, found);
        }

        return links;
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
}
