using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Charts;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Schemas;

/// <summary>A schema for every kind of YAML that the build reads, made by the code that reads it.</summary>
internal static class SchemaFiles
{
    /// <summary>Where an editor looks for them, seen from the top of the repository.</summary>
    public const string Folder = ".vscode/schemas";

    private const string Page = "page";

    public static IReadOnlyList<SchemaFile> All()
    {
        DiagnosticBag unused = new();
        SchemaFile[] collections =
            [.. Collection.All.Select(
                collection => new SchemaFile(collection.Kind, [], IsList: false, ShapeOf(collection), Page))];
        YamlShape page = YamlShape.Of(map => FrontMatter.ReadPage(map, "page.md"));
        return
        [
            new("site", [SiteSettings.File], IsList: false, YamlShape.Of(map => SiteSettings.Read(map, unused))),
            new("sources", ["sources.yml"], IsList: true, YamlShape.Of(map => Source.Read(map))),
            new("glossary", ["glossary.yml"], IsList: true, YamlShape.Of(map => GlossaryTerm.Read(map))),
            new("warning-signs", [WarningSign.File], IsList: true, YamlShape.Of(map => WarningSign.Read(map))),
            new("licenses", ["licenses.yml"], IsList: true, YamlShape.Of(map => License.Read(map))),
            new("synonyms", ["synonyms.yml"], IsList: true, YamlShape.Of(map => SynonymGroup.Read(map, unused))),
            new("style", [StyleGuide.File], IsList: false, YamlShape.Of(map => StyleGuide.Read(map, unused))),
            new("credit", PictureCredits(), IsList: false, YamlShape.Of(map => ImageCredit.Read(map))),
            new("chart", ["images/**/*" + Chart.FileEnding], IsList: false,
                YamlShape.Of(map => ReadChart(map, unused)), "credit"),
            .. collections,
            new(Page, [], IsList: false, page),
            new("defaults", ["**/_defaults.yml"], IsList: false,
                YamlShape.AnyOf([.. collections.Select(schema => schema.Shape), page]), [Page, .. collections.Select(schema => schema.Name)]),
        ];
    }

    private static YamlShape ShapeOf(Collection collection) => YamlShape.Of(map => collection.Read(map, collection.Kind + ".md"));

    private static void ReadChart(YamlMap map, DiagnosticBag diagnostics)
    {
        Chart.Read(map, diagnostics);
        ImageCredit.ReadOwnWork(map);
    }

    /// <summary>The file of a credit is named for its picture, ending and all.</summary>
    private static IReadOnlyList<string> PictureCredits() =>
        [.. PhotographFile.Endings.Prepend(".svg")
            .Select(ending => $"{PhotographFile.Folder}**/*{ending}{PhotographFile.CreditEnding}")];
}
