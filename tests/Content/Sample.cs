using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Tests.Content;

/// <summary>Content with nothing but what a test says of it.</summary>
internal static class Sample
{
    public static Cause Cause(string id, int order = 1) => new()
    {
        Id = id,
        File = $"causes/{id}.md",
        Path = $"causes/{id}/",
        Title = id,
        Summary = id,
        Order = order,
        Reviewed = new(new DateOnly(2026, 11, 22), SourcePosition.StartOf($"causes/{id}.md")),
        Locations = [],
        Onset = Onset.Gradual,
        Hurts = [],
        Feels = [],
        ConfusedWith = [],
        Prevention = [],
    };

    public static StandardPage Page(string id, PageLayout layout = PageLayout.Plain) => new()
    {
        Id = id,
        File = $"{id}.md",
        Path = $"{id}/",
        Title = id,
        Summary = id,
        Layout = layout,
    };

    public static PreventionItem Item(string imperative, DueWhen when, params string[] sources) =>
        new(imperative, when, "It helps.", [.. sources.Select(At)]);

    public static Source Source(string key) => new()
    {
        Key = key,
        Kind = SourceKind.Cohort,
        Authors = [],
        Title = key,
        Found = "It helps.",
        At = SourcePosition.StartOf("sources.yml"),
    };

    public static Located<string> At(string value) => new(value, SourcePosition.StartOf("page.md"));

    /// <summary>What an article says: by default nothing.</summary>
    public static ArticleOutline Outline(IEnumerable<PageLink>? links = null, IEnumerable<string>? citations = null) =>
        new([], [.. (citations ?? []).Select(At)], [.. links ?? []], [], []);

    /// <summary>A site of these pages, of which those that are not named in <paramref name="outlines"/> say nothing.</summary>
    public static KneesAfterRunning.Content.Site Site(
        IReadOnlyList<Cause> causes,
        IReadOnlyList<StandardPage>? pages = null,
        IReadOnlyList<Source>? sources = null,
        IReadOnlyList<GlossaryTerm>? terms = null,
        Dictionary<string, ArticleOutline>? outlines = null)
    {
        Dictionary<string, ArticleOutline> all = outlines ?? [];
        Article[] articles = [.. causes, .. pages ?? []];
        foreach (Article article in articles)
            all.TryAdd(article.Id, Outline());
        return new KneesAfterRunning.Content.Site(
            SiteSettings.Fallback, articles, images: [], sources ?? [], terms ?? [],
            articles.ToDictionary(article => article.File, article => all[article.Id]));
    }
}
