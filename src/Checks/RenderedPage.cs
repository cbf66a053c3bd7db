using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks;

/// <summary>A finished page, parsed, with the way back to the Markdown it comes from.</summary>
/// <param name="File">The input file that it is made of.</param>
/// <param name="Destination">Its path in the output folder.</param>
/// <param name="Html">The page as a browser reads it. It takes much room: nothing keeps it once its checks are done.</param>
/// <param name="Written">The elements that an author wrote, by the letter of the page at which they begin.</param>
internal sealed record RenderedPage(
    string File, string Destination, IHtmlDocument Html, IReadOnlyDictionary<int, WrittenElement> Written)
{
    private static readonly HtmlParserOptions KeepingPlaces = new() { IsKeepingSourceReferences = true };

    public IReadOnlyList<IElement> Elements { get; } = [.. Html.All];

    /// <summary>What the page is about, without what all pages share.</summary>
    public IEnumerable<IElement> Main => Html.GetElementsByTagName("main").SelectMany(main => main.Descendants<IElement>());

    public static RenderedPage Of(OutputFile file)
    {
        string html = Encoding.UTF8.GetString(file.Content.Span);
        return new(file.Source, file.Destination, Parse(html), WrittenIn(html, file.Body));
    }

    public static IHtmlDocument Parse(string html) => new HtmlParser(KeepingPlaces).ParseDocument(html);

    /// <summary>Where an author wrote an element; the start of the file for what the theme added.</summary>
    public SourcePosition PositionOf(IElement element) => WrittenOf(element)?.At ?? SourcePosition.StartOf(File);

    /// <summary>Where an author wrote the address that an element leads to.</summary>
    public SourcePosition TargetOf(IElement element) => WrittenOf(element)?.TargetAt ?? SourcePosition.StartOf(File);

    /// <summary>Whether an author wrote an element, or something that it is in.</summary>
    public bool IsWritten(IElement element) => WrittenOf(element) is not null;

    /// <summary>The two parts of a body stand in its page as they were made, so where each begins tells where its elements are.</summary>
    private static Dictionary<int, WrittenElement> WrittenIn(string page, ArticleBody? body)
    {
        if (body is null)
            return [];
        int opening = page.IndexOf(body.Opening, StringComparison.Ordinal);
        int rest = page.IndexOf(body.Rest, Math.Max(opening, 0), StringComparison.Ordinal);
        return opening < 0 || rest < 0
            ? []
            : body.Elements.ToDictionary(
                element => element.Offset < body.SignsAt ? opening + element.Offset : rest + element.Offset - body.SignsAt);
    }

    private WrittenElement? WrittenOf(IElement element)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference is { } reference && Written.TryGetValue(reference.Position.Index, out WrittenElement? written))
                return written;
        }

        return null;
    }
}
