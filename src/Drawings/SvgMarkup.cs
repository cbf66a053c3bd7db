using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KneesAfterRunning.Drawings;

/// <summary>
/// A drawing as a part of a page. A page is read as HTML, by which the XML of a drawing may mean something else, so that it
/// is made anew of the elements, attributes and texts that a drawing may have. Its styles are left out: pages have their own.
/// </summary>
internal static class SvgMarkup
{
    private const string Style = "style";

    private static readonly SvgFormatter Formatter = new();

    /// <summary>A drawing that has been found safe, as an element of a page.</summary>
    public static IElement Of(XElement drawing) => Copy(drawing, new HtmlParser().ParseDocument(""));

    /// <summary>The element as a page has it.</summary>
    public static string Write(IElement drawing) => drawing.ToHtml(Formatter);

    /// <summary>An empty element of SVG, for the page of a drawing.</summary>
    public static IElement Create(IDocument page, string name) => page.CreateElement(SvgVocabulary.Namespace.NamespaceName, name);

    private static IElement Copy(XElement drawn, IDocument page)
    {
        IElement element = Create(page, drawn.Name.LocalName);
        if (drawn.Parent is null)
            element.SetAttribute("xmlns", SvgVocabulary.Namespace.NamespaceName);
        foreach (XAttribute attribute in drawn.Attributes())
        {
            if (SvgVocabulary.Allows(drawn, attribute) && attribute.Name != Style)
                element.SetAttribute(SvgVocabulary.NameOf(attribute), attribute.Value);
        }

        foreach (XNode node in drawn.Nodes())
        {
            if (node is XText text)
                element.AppendChild(page.CreateTextNode(text.Value));
            else if (node is XElement child && SvgVocabulary.Allows(child) && child.Name.LocalName != Style)
                element.AppendChild(Copy(child, page));
        }

        return element;
    }
}
