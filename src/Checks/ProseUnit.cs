using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Checks;

/// <summary>Words that readers meet together: those of an article, or of an entry of another file.</summary>
/// <param name="File">Where they are written, in the input folder.</param>
/// <param name="Names">What their subject is called.</param>
/// <param name="Body">The paragraphs, headings and table cells of an article; nothing of an entry.</param>
/// <param name="Fields">The fields, and the captions and alt texts of pictures.</param>
internal sealed record ProseUnit(string File, IReadOnlyList<string> Names, IReadOnlyList<Prose> Body, IReadOnlyList<Prose> Fields)
{
    /// <summary>The article; null for an entry of another file.</summary>
    public ParsedArticle? Article { get; private init; }

    /// <summary>All of them. Those of the body stand first: it explains what a field has no room to explain.</summary>
    public IEnumerable<Prose> Texts => Body.Concat(Fields);

    public static ProseUnit Of(ParsedArticle article)
    {
        return new(
            article.Article.File, [.. article.Article.Names], article.Texts,
            [.. FieldsOf(article.Article), .. Prose.OfPicturesIn(article)])
        {
            Article = article,
        };
    }

    /// <summary>What the site says outside its articles.</summary>
    public static IEnumerable<ProseUnit> OutsideArticles(Site site) =>
    [
        Of(SiteSettings.File, [], site.Settings.Texts),
        .. site.Signs.Select(sign => Of(WarningSign.File, [], sign.Texts)),
        .. site.Terms.Select(term => Of(GlossaryTerm.File, term.Names, term.Texts)),
        .. site.Sources.Select(source => Of(Source.File, [], source.Texts)),
        .. site.Images.Select(image => Of(image.File, [], [.. image.Credit.Texts, .. image.Chart?.Texts ?? []])),
    ];

    private static IEnumerable<Prose> FieldsOf(Article article)
    {
        IReadOnlyList<PreventionItem> items = (article as Cause)?.Prevention ?? [];
        foreach (FieldText field in article.Texts)
        {
            yield return items.FirstOrDefault(item => item.Texts.Contains(field)) is { } item
                ? new PreventionProse(field, item)
                : Prose.Of(field);
        }
    }

    private static ProseUnit Of(string file, IEnumerable<string> names, IReadOnlyList<FieldText> fields) =>
        new(file, [.. names], [], [.. fields.Select(Prose.Of)]);
}
