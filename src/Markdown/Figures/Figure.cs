using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Markdown.Links;
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

    /// <summary>Whether it is the first of its page, which a reader sees at once.</summary>
    public bool IsFirst { get; set; }

    /// <summary>The picture of the site that it shows; null where none has that name.</summary>
    /// <param name="site">The site.</param>
    /// <param name="file">The article in which the figure stands.</param>
    public SiteImage? ImageIn(Site site, string file) =>
        LinkTarget.Resolve(file, Url) is { } path ? site.ImageByFile(path) : null;
}
