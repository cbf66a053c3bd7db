using KneesAfterRunning.Checks.Markup;
using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks;

/// <summary>An article as its author wrote it.</summary>
/// <param name="Article">Its front matter.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Markdown">Its syntax tree.</param>
internal sealed record ParsedArticle(Article Article, string Text, MarkdownDocument Markdown)
{
    /// <summary>The words of its paragraphs, headings and table cells.</summary>
    internal IReadOnlyList<BlockProse> Texts => field ??= [.. BlockProse.AllOf(Markdown, Article.File)];

    /// <summary>
    /// The lines that are neither front matter nor code, with their numbers from 0, as Markdig counts; none of the page that
    /// shows contributors how articles are written.
    /// </summary>
    public IReadOnlyList<(int Number, string Text)> BodyLines => field ??= ReadBodyLines();

    /// <summary>The same as its plain letters, where markup that did not work is left standing.</summary>
    public IReadOnlyList<LiteralText> Literals { get; } = [.. LiteralText.AllOf(Markdown)];

    /// <summary>Whether anything stands below its front matter.</summary>
    public bool HasText => Markdown.Any(block => block is not YamlFrontMatterBlock);

    /// <summary>Whether some of its words are still to be written, which is reported by itself.</summary>
    public bool HasUnwrittenWords => Texts.Any(text => Placeholder.In(text.Text) is not null);

    /// <summary>The article of a document; null where it carries none, or one that could not be parsed.</summary>
    internal static ParsedArticle? Of(Document document) =>
        document.TryGet<Article>() is { } article && document.TryGet<MarkdownDocument>() is { } markdown
            ? new(article, document.Get<ArticleText>().Value, markdown)
            : null;

    /// <summary>Where a character of some plain letters is written.</summary>
    public SourcePosition PositionOf(LiteralText literal, int index) => PositionOf(literal.OffsetOf(index));

    /// <summary>Which character of the file stands at a line and column, both from 0, as Markdig counts.</summary>
    internal int OffsetOf(int line, int column) =>
        Markdown.LineStartIndexes![Math.Min(line, Markdown.LineStartIndexes.Count - 1)] + column;

    /// <summary>The line and column of a character of the file.</summary>
    public SourcePosition PositionOf(int offset) => Markdown.PositionOf(offset, Article.File);

    /// <summary>Where the address of a link is written; the link itself where its address stands elsewhere.</summary>
    public SourcePosition TargetOf(LinkInline link) => Markdown.TargetOf(link, Article.File) ?? PositionOf(link);

    public SourcePosition PositionOf(MarkdownObject node) => new(Article.File, node.Line + 1, node.Column + 1);

    private (int Number, string Text)[] ReadBodyLines()
    {
        if (Article is StandardPage { Layout: PageLayout.Contribute })
            return [];
        HashSet<int> code = [.. Markdown.Descendants<CodeBlock>().SelectMany(LinesOf)];
        return [.. Text.Split('\n').Select(line => line.TrimEnd('\r')).Index().Where(line => !code.Contains(line.Index))];
    }

    /// <summary>The lines of a block of code, with those that fence it.</summary>
    private static IEnumerable<int> LinesOf(CodeBlock block) =>
        Enumerable.Range(block.Line, block.Lines.Count + (block is FencedCodeBlock or YamlFrontMatterBlock ? 2 : 0));
}
