using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Markdown.Figures;

/// <summary>The picture that a figure shows.</summary>
/// <param name="Image">The picture itself.</param>
/// <param name="Address">Its address on the site.</param>
/// <param name="Sources">The formats in which a photograph can be had; none for a drawing.</param>
/// <param name="Map">The drawing with its places made into links, where it has places; it then stands in the page itself.</param>
/// <param name="FiguresFrom">Where the page cites the sources of a chart's figures.</param>
internal sealed record ResolvedFigure(
    SiteImage Image,
    string Address,
    IReadOnlyList<PictureSource> Sources,
    string? Map,
    IReadOnlyList<(Source Source, Mention Mention)> FiguresFrom);
