namespace KneesAfterRunning.Content.Images;

/// <summary>A photograph in the formats and widths among which browsers choose.</summary>
/// <param name="Renditions">The files to choose among, the format that is smallest first, then by width.</param>
/// <param name="Fallback">The file for who can read none of those formats, and for other sites: a JPEG.</param>
public sealed record Photograph(IReadOnlyList<Rendition> Renditions, Rendition Fallback)
{
    /// <summary>
    /// What the `source` elements of a `picture` say, in their order. Format:
    /// https://html.spec.whatwg.org/multipage/images.html#srcset-attributes.
    /// </summary>
    internal IReadOnlyList<PictureSource> Sources(Urls urls)
    {
        return
        [
            .. Renditions
                .GroupBy(rendition => rendition.MediaType)
                .Select(format => new PictureSource(
                    format.Key, string.Join(", ", format.Select(rendition => $"{urls.Of(rendition.Path)} {rendition.Width}w")))),
        ];
    }
}
