using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Markdown.Links;
using KneesAfterRunning.Markdown.Terms;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown;

/// <summary>Makes an article's body of its syntax tree, once the whole site is known.</summary>
internal sealed class ArticleRenderer(Site site)
{
    private readonly TermLinker _terms = new(site.Terms);

    /// <param name="document">The parsed article, which is changed on the way.</param>
    /// <param name="article">The article's front matter.</param>
    public ArticleBody Render(MarkdownDocument document, Article article)
    {
        LinkResolver.Resolve(document, article.File, site);

        if (site.PageWith(PageLayout.Glossary) is { } glossary && glossary != article)
            _terms.Link(document, article.Names, term => site.Urls.Of(glossary.Path, term.Anchor));

        CitationNumbering numbering = new(site, article);
        foreach (MarkdownObject part in document.Descendants())
            Number(part, numbering);
        CitedItem[] prevention =
            [.. ((article as Cause)?.Prevention ?? []).Select(item => new CitedItem(item, [.. item.Sources.Select(key => numbering.Cite(key.Value)).OfType<Mention>()]))];

        return new ArticleBody(
            ArticleMarkdown.ToHtml(document),
            [.. document.Descendants<HeadingBlock>().Where(heading => heading.Level == 2).Select(Outliner.HeadingOf)],
            prevention,
            numbering.References);
    }

    private void Number(MarkdownObject part, CitationNumbering numbering)
    {
        switch (part)
        {
            case Citation citation:
                foreach (CitedKey key in citation.Keys)
                    key.Mention = numbering.Cite(key.Key);
                break;
            case Figure { Image.Chart: { } chart } figure:
                figure.FiguresFrom = [.. chart.Sources.Select(key => key.Value).Where(key => site.SourceByKey(key) is not null)
                    .Select(key => (site.SourceByKey(key)!, numbering.Cite(key)!))];
                break;
        }
    }
}
