using KneesAfterRunning.Content;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Links;

/// <summary>
/// Puts the site's addresses in place of relative paths and <c>xref:</c> links. One that leads nowhere is left as it
/// is written: the link check finds it on the page.
/// </summary>
internal static class LinkResolver
{
    /// <summary>The page that explains the grades of evidence, by its id, and the heading under which it does.</summary>
    private const string AboutPage = "about";

    private const string GradesAnchor = "how-we-grade-evidence";

    public static void Resolve(MarkdownDocument document, string file, Site site)
    {
        foreach (LinkInline link in document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            if (LinkTarget.Parse(link.Url ?? "", file) is { } target && site.ArticleOf(target.Page) is { } article)
                link.Url = site.Urls.Of(article.Path, target.Anchor);
        }

        if (document.Descendants<Grade>().FirstOrDefault() is { } grade && site.ArticleById(AboutPage) is { } about)
            grade.Address = site.Urls.Of(about.Path, GradesAnchor);

        foreach (Figure figure in document.Descendants<Figure>())
        {
            if (LinkTarget.Resolve(file, figure.Url) is not { } path || site.ImageByFile(path) is not { } image)
                continue;
            figure.Image = image;
            figure.Address = site.Urls.Of(image.Path);
            figure.Sources = image.Photograph?.Sources(site.Urls) ?? [];
            figure.Map = LocationMap.Draw(image, figure.AltText, site.Urls);
        }
    }
}
