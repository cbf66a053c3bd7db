using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using Markdig.Renderers;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown;

/// <summary>Writes an article's HTML, and notes which of its elements an author wrote, and where.</summary>
internal sealed class ArticleHtmlRenderer : HtmlRenderer
{
    private readonly StringWriter _html;
    private readonly List<WrittenElement> _elements = [];

    public ArticleHtmlRenderer(ResolvedArticle article)
        : this(article, new StringWriter { NewLine = "\n" })
    {
    }

    private ArticleHtmlRenderer(ResolvedArticle article, StringWriter html)
        : base(html)
    {
        Article = article;
        _html = html;
    }

    public ResolvedArticle Article { get; }

    public string Html => _html.ToString();

    public IReadOnlyList<WrittenElement> Elements => _elements;

    /// <summary>Notes that the tag of an element is written next.</summary>
    /// <param name="line">The line on which its author wrote it, from 0, as Markdig counts.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="target">Where the address is written that it leads to.</param>
    public ArticleHtmlRenderer Begin(int line, int column, SourcePosition? target = null)
    {
        SourcePosition at = new(Article.File, line + 1, column + 1);
        _elements.Add(new(_html.GetStringBuilder().Length, at, target ?? at));
        return this;
    }

    /// <inheritdoc cref="Begin(int, int, SourcePosition?)"/>
    public ArticleHtmlRenderer Begin(MarkdownObject part) => Begin(part.Line, part.Column);
}
