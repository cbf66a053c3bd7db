using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Markdown.Links;
using KneesAfterRunning.Markdown.Terms;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown;

/// <summary>Resolves an article against the whole site, and makes its body.</summary>
internal sealed class ArticleRenderer(Site site)
{
    /// <summary>The page that explains the grades of evidence, by its id, and the heading under which it does.</summary>
    private const string AboutPage = "about";

    private const string GradesAnchor = "how-we-grade-evidence";

    private readonly TermLinker _terms = new(site.Terms);

    /// <param name="document">The parsed article.</param>
    /// <param name="article">The article's front matter.</param>
    public ArticleBody Render(MarkdownDocument document, Article article)
    {
        CitationNumbering numbering = new(site, article);
        ArticleHtmlRenderer body = ArticleMarkdown.Render(Resolve(document, article, numbering));
        CitedItem[] prevention =
            [.. ((article as Cause)?.Prevention ?? [])
                .Select(item =>
                    new CitedItem(item, [.. item.Sources.Select(key => numbering.Cite(key.Value)).OfType<Mention>()]))];
        return new ArticleBody(
            body.Html,
            body.Elements,
            SignsAt(document, body),
            [.. document.Descendants<HeadingBlock>().Where(heading => heading.Level == 2).Select(Outliner.HeadingOf)],
            prevention,
            numbering.References);
    }

    private static int SignsAt(MarkdownDocument document, ArticleHtmlRenderer body) =>
        document.FirstOrDefault(block => block is HeadingBlock or Figure) is { } first
            ? body.Elements.First(element => element.At.Line == first.Line + 1 && element.At.Column == first.Column + 1).Offset
            : body.Html.Length;

    private ResolvedArticle Resolve(MarkdownDocument document, Article article, CitationNumbering numbering)
    {
        Dictionary<CitedKey, Mention> mentions = [];
        Dictionary<Figure, ResolvedFigure> figures = [];
        foreach (MarkdownObject part in document.Descendants()) // In the order of the page, as sources are numbered.
        {
            if (part is Figure figure && Resolve(figure, article.File, numbering) is { } shown)
                figures.Add(figure, shown);
            foreach (CitedKey key in (part as Citation)?.Keys ?? [])
            {
                if (numbering.Cite(key.Key) is { } mention)
                    mentions.Add(key, mention);
            }
        }

        return new(article.File, document)
        {
            Addresses = LinkResolver.AddressesIn(document, article.File, site),
            Figures = figures,
            Terms = TermsIn(document, article),
            Mentions = mentions,
            Grades = document.Descendants<Grade>().FirstOrDefault() is { } grade && site.ArticleById(AboutPage) is { } about
                ? (grade, site.Urls.Of(about.Path, GradesAnchor))
                : null,
        };
    }

    private Dictionary<LiteralInline, IReadOnlyList<TermLink>> TermsIn(MarkdownDocument document, Article article) =>
        site.PageWith(PageLayout.Glossary) is { } glossary && glossary != article
            ? _terms.LinksIn(document, article.Names, term => site.Urls.Of(glossary.Path, term.Anchor))
            : [];

    private ResolvedFigure? Resolve(Figure figure, string file, CitationNumbering numbering)
    {
        if (figure.ImageIn(site, file) is not { } image)
            return null;
        return new(
            image,
            site.Urls.Of(image.Path),
            image.Photograph?.Sources(site.Urls) ?? [],
            LocationMap.Draw(image, figure.AltText, site.Urls),
            [.. from key in image.Chart?.Sources ?? []
                let source = site.SourceByKey(key.Value)
                where source is not null
                select (source, numbering.Cite(key.Value)!)]);
    }
}
