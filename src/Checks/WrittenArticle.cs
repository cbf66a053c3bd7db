using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
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

    public SourcePosition PositionOf(MarkdownObject node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new(Article.File, node.Line + 1, node.Column + 1);
    }
}
