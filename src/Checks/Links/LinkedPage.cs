using AngleSharp.Dom;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Links;

/// <summary>What links need to know of a finished page: where they can lead on it, and where it leads.</summary>
/// <param name="File">The input file that it is made of.</param>
/// <param name="Destination">Its path in the output folder.</param>
/// <param name="Anchors">The ids that a link can lead to.</param>
/// <param name="HeadingAnchors">The ids of its headings and terms, in their order.</param>
/// <param name="Links">Every address on it.</param>
internal sealed record LinkedPage(
    string File, string Destination, IReadOnlySet<string> Anchors, IReadOnlyList<string> HeadingAnchors,
    IReadOnlyList<LinkedPage.Link> Links)
{
    private static readonly string[] Addresses = ["href", "src", "action"];

    public static LinkedPage Of(RenderedPage page) => new(
        page.File,
        page.Destination,
        IdsOf(page.Elements).ToHashSet(),
        [.. IdsOf(page.Main.Where(element => element.LocalName is "h2" or "h3" or "dt"))],
        [.. from element in page.Elements
            from name in Addresses
            let address = element.GetAttribute(name)
            where address is not null
            select new Link(address, name == "src", page.TargetOf(element))]);

    private static IEnumerable<string> IdsOf(IEnumerable<IElement> elements) =>
        elements.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0);

    /// <param name="Address">Where it leads.</param>
    /// <param name="IsLoaded">Whether the page loads what it leads to.</param>
    /// <param name="At">Where the address is written.</param>
    internal sealed record Link(string Address, bool IsLoaded, SourcePosition At);
}
