using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Markdown.Links;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>Takes from a parsed article what other pages need to know of it.</summary>
internal static class Outliner
{
    /// <param name="document">The article.</param>
    /// <param name="file">Its path in the input folder.</param>
    public static ArticleOutline Outline(MarkdownDocument document, string file) =>
        new ArticleOutline(
            [.. SectionsOf(document)],
            [.. document.Descendants<Citation>().SelectMany(citation => citation.Keys)
                .Select(key => new Located<string>(key.Key, new SourcePosition(file, key.Line + 1, key.Column + 1)))],
            [.. document.Descendants<LinkInline>().Where(link => !link.IsImage)
                .Select(link => LinkTarget.Parse(link.Url ?? "", file)).OfType<LinkTarget>()
                .Select(target => target.Page)],
            [.. document.Descendants<Figure>().Select(figure => LinkTarget.Resolve(file, figure.Url)).OfType<string>()],
            [.. new PassageReader(file).Read(document)]);

    public static Heading HeadingOf(HeadingBlock block) =>
        new Heading(block.TryGetAttributes()?.Id ?? "", block.Inline?.PlainText() ?? "");

    private static IEnumerable<Section> SectionsOf(MarkdownDocument document)
    {
        Heading? heading = null;
        List<string> texts = [];
        foreach (Block block in document.Where(block => block is not YamlFrontMatterBlock))
        {
            if (block is HeadingBlock next)
            {
                if (texts.Count > 0 || heading is not null)
                    yield return new Section(heading, string.Join(' ', texts));
                heading = HeadingOf(next);
                texts.Clear();
            }
            else
            {
                texts.Add(block.PlainText());
            }
        }

        if (texts.Count > 0 || heading is not null)
            yield return new Section(heading, string.Join(' ', texts));
    }
}
