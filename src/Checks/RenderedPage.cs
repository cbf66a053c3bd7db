using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks;

/// <summary>A finished page, parsed, with the way back to the Markdown it comes from.</summary>
/// <param name="File">The input file that it is made of.</param>
/// <param name="Destination">Its path in the output folder.</param>
/// <param name="Html">The page as a browser reads it. It takes much room: nothing keeps it once its checks are done.</param>
internal sealed record RenderedPage(string File, string Destination, IHtmlDocument Html)
{
    public IReadOnlyList<IElement> Elements { get; } = [.. Html.All];

    /// <summary>What the page is about, without what all pages share.</summary>
    public IEnumerable<IElement> Main => Html.GetElementsByTagName("main").SelectMany(main => main.Descendants<IElement>());

    /// <summary>What stands in articles.</summary>
    public IEnumerable<IElement> Prose => Html.GetElementsByClassName("prose").SelectMany(prose => prose.Descendants<IElement>()).Distinct();

    /// <summary>The headings of what the page is about, in their order.</summary>
    public IEnumerable<IHtmlHeadingElement> Headings => Main.OfType<IHtmlHeadingElement>();

    /// <summary>Where an author wrote an element; the start of the file for what the theme added.</summary>
    public SourcePosition PositionOf(IElement element) =>
        MarkOf(element) is { } mark ? PositionMark.Parse(File, mark) : SourcePosition.StartOf(File);

    /// <summary>Where an author wrote the address that an element leads to.</summary>
    public SourcePosition TargetOf(IElement element) =>
        MarkOf(element) is { } mark ? PositionMark.ParseTarget(File, mark) : SourcePosition.StartOf(File);

    /// <summary>Whether an author wrote an element, or something that it is in.</summary>
    public static bool IsWritten(IElement element) => MarkOf(element) is not null;

    private static string? MarkOf(IElement element)
    {
        string? mark = null;
        for (IElement? at = element; at is not null && mark is null; at = at.ParentElement)
            mark = at.GetAttribute(PositionMark.Name);
        return mark;
    }
}
