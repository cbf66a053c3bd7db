using System.Xml.Linq;
using AngleSharp.Dom;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Drawings;

namespace KneesAfterRunning.Markdown.Figures;

/// <summary>
/// A drawing in which groups are marked <c>data-place="outer"</c>. It is put into the page itself, each group a link
/// to the page of its place. Its own style is left out: the theme has the same classes.
/// </summary>
internal static class LocationMap
{
    private const string Marker = "data-place";

    /// <summary>Whether places are marked on a picture.</summary>
    public static bool IsMap(SiteImage image) => MapIn(image) is not null;

    /// <summary>The drawing as markup for a page, or null where it has no places.</summary>
    public static string? Draw(SiteImage image, string altText, Urls urls)
    {
        if (MapIn(image) is not { } map)
            return null;

        IElement drawing = SvgMarkup.Of(map);
        foreach (IElement words in drawing.Children.Where(child => child.LocalName is "title" or "desc").ToList())
            words.Remove();
        drawing.RemoveAttribute("aria-labelledby");
        drawing.SetAttribute("class", "drawing");
        drawing.SetAttribute("role", "group");
        drawing.SetAttribute("aria-label", altText);
        foreach (IElement group in drawing.QuerySelectorAll($"[{Marker}]"))
        {
            if (LocationNames.ByKey(group.GetAttribute(Marker)!) is { } place)
                Link(group, place, urls);
        }

        return SvgMarkup.Write(drawing);
    }

    private static XElement? MapIn(SiteImage image) =>
        image.Svg.Contains(Marker, StringComparison.Ordinal)
        && XElement.Parse(image.Svg) is var drawing && drawing.Descendants().Attributes(Marker).Any()
            ? drawing
            : null;

    /// <summary>Puts a link to the page of a place around what is drawn there.</summary>
    private static void Link(IElement group, Location place, Urls urls)
    {
        IElement link = SvgMarkup.Create(group.Owner!, "a");
        link.SetAttribute("class", "place-link");
        link.SetAttribute("href", urls.Of(place.Page()));
        link.SetAttribute("aria-label", $"{place.Number()} {place.Name()}");
        group.Replace(link);
        link.AppendChild(group);
    }
}
