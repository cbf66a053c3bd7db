using System.Text;
using System.Xml;
using System.Xml.Linq;
using KneesAfterRunning.Content.Images;

namespace KneesAfterRunning.Photographs;

/// <summary>
/// The credit and licence that travel inside a photograph, as an XMP packet with the fields of the IPTC Photo Metadata
/// Standard by which search engines and agencies know who made it: https://iptc.org/std/photometadata/specification/.
/// </summary>
internal static class CreditPacket
{
    /// <summary>The identifier that every packet has: ISO 16684-1, 7.3.2.</summary>
    private const string Id = "W5M0MpCehiHzreSzNTczkc9d";

    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Rights = "http://ns.adobe.com/xap/1.0/rights/";
    private static readonly XNamespace Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private static readonly XNamespace Plus = "http://ns.useplus.org/ldf/xmp/1.0/";

    public static byte[] Of(ImageCredit credit, License license)
    {
        string line = credit.IsOwnWork ? credit.Creator : $"{credit.Creator}, via {credit.Source}";
        XElement description = new(
            Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "xmpRights", Rights),
            new XAttribute(XNamespace.Xmlns + "photoshop", Photoshop),
            new XAttribute(XNamespace.Xmlns + "plus", Plus),
            new XElement(Dc + "title", InAnyLanguage(credit.Title)),
            new XElement(Dc + "creator", new XElement(Rdf + "Seq", new XElement(Rdf + "li", Clean(credit.Creator)))),
            new XElement(Dc + "rights", InAnyLanguage($"{credit.Creator}. {license.Name}.")),
            new XElement(Photoshop + "Credit", Clean(line)),
            new XElement(Rights + "UsageTerms", InAnyLanguage(license.Name)));
        if (license.Url is { } terms)
            description.Add(new XElement(Rights + "WebStatement", Clean(terms)));
        if (credit.SourceUrl is { } source)
        {
            description.Add(new XElement(Plus + "Licensor", new XElement(Rdf + "Seq", new XElement(
                Rdf + "li", new XAttribute(Rdf + "parseType", "Resource"), new XElement(Plus + "LicensorURL", Clean(source))))));
        }

        XElement packet = new(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf), description));
        return Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"{Id}\"?>{packet.ToString(SaveOptions.DisableFormatting)}<?xpacket end=\"r\"?>");
    }

    private static XElement InAnyLanguage(string text) => new(
        Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), Clean(text)));

    /// <summary>Without the control characters that YAML can hold and XML cannot.</summary>
    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
