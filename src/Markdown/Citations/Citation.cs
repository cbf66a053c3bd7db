using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>One or more citation keys between brackets: <c>[@willy2019; @crossley2016a]</c>.</summary>
internal sealed class Citation(IReadOnlyList<CitedKey> keys) : LeafInline
{
    public IReadOnlyList<CitedKey> Keys { get; } = keys;
}
