using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Markdown.Terms;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>
/// What the parts of an article lead to and show, which only the whole site can tell. It stands beside the tree, which stays as
/// it was parsed.
/// </summary>
/// <param name="File">Its path in the input folder.</param>
/// <param name="Document">The article as it was parsed.</param>
internal sealed record ResolvedArticle(string File, MarkdownDocument Document)
{
    /// <summary>The addresses of links to pages of the site; a link that is not here leads where it says.</summary>
    public IReadOnlyDictionary<LinkInline, string> Addresses { get; init; } = new Dictionary<LinkInline, string>();

    /// <summary>The pictures of figures; a figure that is not here shows a file that is no picture of the site.</summary>
    public IReadOnlyDictionary<Figure, ResolvedFigure> Figures { get; init; } = new Dictionary<Figure, ResolvedFigure>();

    /// <summary>The terms that plain words mention for the first time, in the order of the words.</summary>
    public IReadOnlyDictionary<LiteralInline, IReadOnlyList<TermLink>> Terms { get; init; } =
        new Dictionary<LiteralInline, IReadOnlyList<TermLink>>();

    /// <summary>The number of each citation on the page; a key that is not here is of no known source.</summary>
    public IReadOnlyDictionary<CitedKey, Mention> Mentions { get; init; } = new Dictionary<CitedKey, Mention>();

    /// <summary>The first grade of evidence, and the address of what the grades mean; null where there is no such page.</summary>
    public (Grade First, string Address)? Grades { get; init; }
}
