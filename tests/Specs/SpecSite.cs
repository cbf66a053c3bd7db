using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Charts;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Tests.Content;

namespace KneesAfterRunning.Tests.Specs;

/// <summary>The small site in which the examples stand: each is the text of <c>causes/overuse.md</c>.</summary>
internal static class SpecSite
{
    public const string ExampleFile = "causes/overuse.md";

    private static readonly License CreativeCommons = new(
        "CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", LicenseUse.Allowed, Reason: null);

    private static readonly License Pexels = new(
        "Pexels", "Pexels licence", "https://www.pexels.com/license/", LicenseUse.Allowed, Reason: null);

    private static readonly ImageCredit OwnWork = new()
    {
        Title = "A drawing",
        Creator = "A runner",
        Source = ImageCredit.OwnWork,
        License = Sample.At("CC-BY-4.0"),
    };

    private static readonly ImageCredit FromCollection = new()
    {
        Title = "A runner",
        Creator = "Tirachard Kumtanom",
        CreatorUrl = "https://photographer.example",
        Source = "Pexels",
        SourceUrl = "https://www.pexels.com/photo/1",
        License = Sample.At("Pexels"),
    };

    private static readonly ImageCredit Changed = new()
    {
        Title = "A shoe",
        Creator = "B & C",
        Source = "Commons",
        SourceUrl = "https://commons.example/shoe",
        License = Sample.At("CC-BY-4.0"),
        Changes = "Cut to the heel.",
    };

    private static readonly Chart SomeInjuries = new()
    {
        Title = "Where runners get hurt",
        Shape = ChartShape.Bars,
        Of = "Part of the leg",
        Measure = "Share of injuries",
        Unit = "%",
        Rows = [new("Knee", 28, Mark: "the most"), new("Ankle & foot", 26.5m, Mark: null)],
        Sources = [Sample.At("smith2020"), Sample.At("jones-2021_a")],
    };

    private static readonly Chart SomePlan = new()
    {
        Title = "Two weeks",
        Shape = ChartShape.Columns,
        Of = "Week",
        Measure = "Longest run",
        Unit = "km",
        Rows = [new("1", 5, Mark: null), new("2", 5.5m, Mark: null)],
        Sources = [],
    };

    private static readonly Photograph SomePhotograph = new(
        [
            new("images/road-400.11111111.avif", "image/avif", 400, 300, IsStandIn: false),
            new("images/road-800.22222222.avif", "image/avif", 800, 600, IsStandIn: false),
            new("images/road-400.33333333.webp", "image/webp", 400, 300, IsStandIn: true),
            new("images/road-800.44444444.webp", "image/webp", 800, 600, IsStandIn: false),
        ],
        new("images/road-800.55555555.jpg", "image/jpeg", 800, 600, IsStandIn: false));

    /// <param name="example">What the example says and points to.</param>
    public static KneesAfterRunning.Content.Site With(ArticleOutline example) => new(
        SiteSettings.Fallback,
        [
            Page("index.md", "home"),
            Page(ExampleFile, "overuse"),
            Page("causes/footwear.md", "footwear"),
            Page("guides/warming-up.md", "warm-up"),
            Page("glossary.md", "glossary", PageLayout.Glossary),
        ],
        [
            Image("knee", OwnWork, CreativeCommons),
            Image("runner", FromCollection, Pexels),
            Image("shoe", Changed, CreativeCommons),
            Image("map", OwnWork, CreativeCommons, """<g data-place="outer"/><g data-place="under-kneecap"/><g data-place="elbow"/>"""),
            new SiteImage("images/road.jpg", 800, 600, FromCollection, Pexels, Svg: "") { Photograph = SomePhotograph },
            ChartOf("injuries", SomeInjuries),
            ChartOf("plan", SomePlan),
        ],
        [Sample.Source("smith2020") with { Authors = ["Smith A", "Jones B"], Year = 2020 }, Sample.Source("jones-2021_a")],
        [Term("Kneecap", "patella"), Term("Tendon"), Term("Patellar tendon"), Term("Overuse")],
        new Dictionary<string, ArticleOutline> { [ExampleFile] = example });

    private static StandardPage Page(string file, string id, PageLayout layout = PageLayout.Plain) => new()
    {
        Id = id,
        File = file,
        Path = PagePath.Of(file),
        Title = id,
        Summary = id,
        Layout = layout,
    };

    private static SiteImage Image(string name, ImageCredit credit, License license, string drawing = "") => new(
        $"images/{name}.svg", 320, 200, credit, license,
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><title>A drawing</title><style>.a</style>{drawing}</svg>""");

    private static SiteImage ChartOf(string name, Chart chart) =>
        new($"images/{name}{Chart.FileEnding}", 360, 240, OwnWork, CreativeCommons, Svg: "") { Chart = chart };

    private static GlossaryTerm Term(string term, params string[] aliases) => new()
    {
        Term = term,
        Aliases = aliases,
        Definition = term,
        At = SourcePosition.StartOf("glossary.yml"),
    };
}
