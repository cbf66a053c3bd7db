using System.Xml.Linq;
using KneesAfterRunning.Content;

namespace KneesAfterRunning.Markdown.Figures;

/// <summary>
/// A drawing in which groups are marked <c>data-place="outer"</c>. It is put into the page itself, each group a link
/// to the page of its place. Its own style is left out: the theme has the same classes.
/// </summary>
public static class PlaceMap
{
    private const string Marker = "data-place";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Whether places are marked on a picture.</summary>
    public static bool IsMap(SiteImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        return image.Svg.Contains(Marker, StringComparison.Ordinal);
    }

    /// <summary>The drawing as markup for a page, or null where it has no places.</summary>
    public static string? Draw(SiteImage image, string altText, Urls urls)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(urls);
        if (!IsMap(image))
            return null;

        XElement drawing = XElement.Parse(image.Svg);
        drawing.Descendants(Svg + "style").Remove();
        drawing.Elements(Svg + "title").Remove();
        drawing.Elements(Svg + "desc").Remove();
        drawing.SetAttributeValue("aria-labelledby", null);
        drawing.SetAttributeValue("class", "drawing");
        drawing.SetAttributeValue("role", "group");
        drawing.SetAttributeValue("aria-label", altText);
        foreach (XElement group in drawing.Descendants().Where(element => element.Attribute(Marker) is not null).ToList())
        {
            if (PlaceNames.ByKey(group.Attribute(Marker)!.Value) is { } place)
                group.ReplaceWith(LinkTo(place, group, urls));
        }

        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement LinkTo(Place place, XElement group, Urls urls) => new(
        Svg + "a",
        new XAttribute("class", "place-link"),
        new XAttribute("href", urls.Of(place.Page())),
        new XAttribute("aria-label", $"{place.Number()} {place.Name()}"),
        group);
}
