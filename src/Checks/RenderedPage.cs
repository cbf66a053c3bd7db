using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>A finished page, parsed, with the way back to the Markdown it comes from.</summary>
/// <param name="File">The input file that it is made of.</param>
/// <param name="Destination">Its path in the output folder.</param>
/// <param name="Html">The page as a browser reads it.</param>
public sealed record RenderedPage(string File, string Destination, IHtmlDocument Html)
{
    /// <summary>The ids that a link can lead to.</summary>
    public IReadOnlySet<string> Anchors { get; } = Html.All.Select(element => element.Id).OfType<string>().ToHashSet();

    /// <summary>Where an author wrote an element; the start of the file for what the theme added.</summary>
    public SourcePosition PositionOf(IElement element) =>
        MarkOf(element) is { } mark ? PositionMark.Parse(File, mark) : SourcePosition.StartOf(File);

    /// <summary>Where an author wrote the address that an element leads to.</summary>
    public SourcePosition TargetOf(IElement element) =>
        MarkOf(element) is { } mark ? PositionMark.ParseTarget(File, mark) : SourcePosition.StartOf(File);

    private static string? MarkOf(IElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.Closest($"[{PositionMark.Name}]")?.GetAttribute(PositionMark.Name);
    }
}
