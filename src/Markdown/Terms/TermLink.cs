using KneesAfterRunning.Content;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Terms;

/// <summary>The first mention of a glossary term on a page, in the words that stand there.</summary>
internal sealed class TermLink(GlossaryTerm term, string text, string address) : LeafInline
{
    public GlossaryTerm Term { get; } = term;

    public string Text { get; } = text;

    public string Address { get; } = address;
}
