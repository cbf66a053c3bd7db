using KneesAfterRunning.Markdown;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>A part under a heading of its own, of whatever level.</summary>
/// <param name="name">The words of the heading.</param>
/// <param name="after">The heading of the part that it belongs to.</param>
internal abstract class HeadedPart(string name, string after) : CausePart(name)
{
    public sealed override string Help => $"In the part `{after}`, add the heading `{Name}`, and under it {Content}.";

    /// <summary>What belongs under the heading.</summary>
    protected abstract string Content { get; }

    public sealed override bool IsIn(MarkdownDocument page) => Chapter.Titled(Name, page) is not null;

    public sealed override Block? Near(MarkdownDocument page) => Chapter.Titled(after, page)?.Heading;

    public sealed override IEnumerable<(Block At, string Message, string Help)> FaultsIn(MarkdownDocument page) =>
        Chapter.Titled(Name, page) is { } chapter ? FaultsIn(chapter) : [];

    protected abstract IEnumerable<(Block At, string Message, string Help)> FaultsIn(Chapter chapter);
}
