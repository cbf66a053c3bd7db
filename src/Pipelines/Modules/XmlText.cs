using System.Text;
using System.Xml;
using System.Xml.Linq;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Writes XML with the same bytes on every machine.</summary>
internal static class XmlText
{
    public static Document ToDocument(XElement root, string destination)
    {
        using MemoryStream bytes = new();
        XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (XmlWriter writer = XmlWriter.Create(bytes, settings))
            root.Save(writer);
        return new Document(SiteSettings.File, bytes.ToArray()).WithDestination(destination);
    }
}
