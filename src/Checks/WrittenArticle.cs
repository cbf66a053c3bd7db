using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks;

/// <summary>An article as its author wrote it.</summary>
/// <param name="Article">Its front matter.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Markdown">Its syntax tree, with links and terms resolved.</param>
public sealed record WrittenArticle(Article Article, string Text, MarkdownDocument Markdown)
{
    /// <summary>Its paragraphs, headings and table cells, as running text.</summary>
    public IReadOnlyList<RunningText> Texts { get; } = [.. RunningText.AllOf(Markdown, Article.File)];

    /// <summary>
    /// The lines below the front matter, with their numbers from 0, as Markdig counts; none of the page that shows
    /// contributors how articles are written.
    /// </summary>
    public IEnumerable<(int Number, string Text)> BodyLines => Article is StandardPage { Layout: PageLayout.Contribute }
        ? []
        : Text.Split('\n').Index().Skip(Markdown.FirstOrDefault() is YamlFrontMatterBlock fields ? fields.Lines.Count + 2 : 0);

    public SourcePosition PositionOf(MarkdownObject node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new(Article.File, node.Line + 1, node.Column + 1);
    }
}
