using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Sources;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Figures;

/// <summary>A picture that stands alone in its paragraph, with its caption.</summary>
internal sealed class Figure(BlockParser? parser) : LeafBlock(parser)
{
    /// <summary>The Markdown image that it was made of.</summary>
    public required LinkInline Written { get; init; }

    /// <summary>The address as it is written.</summary>
    public required string Url { get; init; }

    /// <summary>What somebody who cannot see the picture should know.</summary>
    public required string AltText { get; init; }

    /// <summary>What the picture shows: the title of the Markdown image.</summary>
    public required string Caption { get; init; }

    /// <summary>The picture itself; null until it is resolved, or where there is none of that name.</summary>
    public SiteImage? Image { get; set; }

    /// <summary>The picture's address on the site; null until it is resolved.</summary>
    public string? Address { get; set; }

    /// <summary>The formats in which a photograph can be had; none for a drawing.</summary>
    public IReadOnlyList<PictureSource> Sources { get; set; } = [];

    /// <summary>The drawing with its places made into links, where it has places; it then stands in the page itself.</summary>
    public string? Map { get; set; }

    /// <summary>Where the page cites the sources of a chart's figures; empty until they are numbered.</summary>
    public IReadOnlyList<(Source Source, Mention Mention)> FiguresFrom { get; set; } = [];

    /// <summary>Whether it is the first of its page, which a reader sees at once.</summary>
    public bool IsFirst { get; set; }
}
