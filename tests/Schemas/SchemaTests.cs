using System.Text.Json;
using System.Text.Json.Nodes;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Schemas;
using KneesAfterRunning.Yaml;
using Microsoft.Extensions.FileSystemGlobbing;

namespace KneesAfterRunning.Tests.Schemas;

/// <summary>What editors learn of the YAML files.</summary>
public sealed class SchemaTests
{
    private static readonly IReadOnlyList<SchemaFile> Schemas = SchemaFiles.All();

    public static TheoryData<string> YamlFiles =>
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine("input"), "*.yml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.Combine("input"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Schemas.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_as_the_generator_reads_its_files(string name)
    {
        SchemaFile schema = Schemas.Single(schema => schema.Name == name);
        string path = RepositoryRoot.Combine(".vscode", "schemas", schema.FileName);

        Assert.True(
            File.Exists(path)
                && File.ReadAllText(path).ReplaceLineEndings("\n") == new JsonSchema(FieldDescriptions.Read()).Write(schema),
            $"{SchemaFiles.Folder}/{schema.FileName} is not what the generator reads. Run `dotnet run -- schemas`, and commit what it writes.");
    }

    [Fact]
    public void There_is_no_schema_that_nothing_writes() =>
        Assert.Equal(
            Schemas.Select(schema => schema.FileName).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(RepositoryRoot.Combine(".vscode", "schemas")).Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_program_writes_them()
    {
        using TemporaryFolder folder = new();

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["schemas"]);

        Assert.Equal((0, $"{Schemas.Count} schemas are written into .vscode/schemas/.\n"),
            (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
        Assert.All(Schemas, schema => Assert.Equal(
            File.ReadAllText(RepositoryRoot.Combine(".vscode", "schemas", schema.FileName)).ReplaceLineEndings("\n"),
            folder.Read($"{SchemaFiles.Folder}/{schema.FileName}")));
    }

    [Fact]
    public void What_is_described_is_a_field()
    {
        FieldDescriptions descriptions = FieldDescriptions.Read();
        HashSet<(string, string)> fields =
            [.. Schemas.SelectMany(schema => PathsOf(schema.Shape, "")
                .SelectMany(path => schema.Kinds.Select(name => (name, path))))];

        Assert.All(descriptions.All, description => Assert.Contains(description, fields));
    }

    [Fact]
    public void The_settings_of_the_editor_give_every_file_its_schema()
    {
        JsonNode settings = JsonNode.Parse(
            File.ReadAllText(RepositoryRoot.Combine(".vscode", "settings.json")),
            documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;

        Assert.Equal(
            Schemas.Where(schema => schema.Files.Count > 0)
                .ToDictionary(schema => $"{SchemaFiles.Folder}/{schema.FileName}",
                    schema => string.Join(' ', schema.Files.Select(file => "input/" + file))),
            settings["yaml.schemas"]!.AsObject().ToDictionary(
                schema => schema.Key,
                schema => schema.Value is JsonArray files
                    ? string.Join(' ', files.Select(file => (string)file!))
                    : (string)schema.Value!));
    }

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public async Task A_file_of_the_site_is_valid(string file)
    {
        SchemaFile schema =
            Assert.Single(Schemas,
                schema => new Matcher(StringComparison.Ordinal).WithPatterns(schema.Files).Match(file).HasMatches);

        Assert.Empty(await FaultsAsync(schema.Name, File.ReadAllText(RepositoryRoot.Combine("input", file))));
    }

    [Theory]
    [InlineData("cause", "causes")]
    [InlineData("guide", "guides")]
    [InlineData("page", "")]
    public async Task The_front_matter_of_the_site_is_valid(string schema, string folder)
    {
        string[] files =
            [.. Directory.EnumerateFiles(RepositoryRoot.Combine("input", folder), "*.md")
                .Where(file => folder.Length == 0 || Path.GetFileName(file) != "index.md")];

        Assert.NotEmpty(files);
        foreach (string file in files)
            Assert.Empty(await FaultsAsync(schema, FrontMatter.Extract(File.ReadAllText(file))!));
    }

    [Theory]
    [InlineData("cause", "onset: gradual", "onset: slowly", "NotInEnumeration: #/onset")]
    [InlineData("cause", "order: 3", "order: third", "IntegerExpected: #/order")]
    [InlineData("cause", "order: 3\n", "", "PropertyRequired: #/order")]
    [InlineData("cause", "formal: ", "fromal: ", "NoAdditionalPropertiesAllowed: #/fromal")]
    [InlineData("cause", "locations: [front, under-kneecap]", "locations: [front, kneecap]", "NotInEnumeration: #/locations[1]")]
    [InlineData("cause", "locations: [front, under-kneecap]", "locations: []", "TooFewItems: #/locations")]
    [InlineData("cause", "locations: [front, under-kneecap]", "locations: front", "ArrayExpected: #/locations")]
    [InlineData("cause", "reviewed: 2026-11-30", "reviewed: 23 November 2026", "DateExpected: #/reviewed")]
    [InlineData("cause", "when: during-a-run", "when: running", "NotInEnumeration: #/prevention[0].when")]
    [InlineData("cause", "do: Stop",
        "do: Listen to what your sore knee says, stop", "NoTypeValidates: #/prevention[0].do")]
    [InlineData("cause", "formal: Patellofemoral pain", "formal: \" \"", "NoTypeValidates: #/formal")]
    public async Task A_wrong_field_is_found(string schema, string right, string wrong, string fault)
    {
        string yaml = FrontMatter.Extract(File.ReadAllText(RepositoryRoot.Combine("input", "causes", "runners-knee.md")))!;

        Assert.Contains(right, yaml, StringComparison.Ordinal);
        Assert.Contains(fault, await FaultsAsync(schema, yaml.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("sources", "- key: willy2019\n  kind: review\n  title: Knees\n  found: It helps.\n",
        "NotInEnumeration: #/[0].kind")]
    [InlineData("sources", "- key: willy2019\n  kind: trial\n  title: Knees\n", "PropertyRequired: #/[0].found")]
    [InlineData("site", "title: Knees\n", "PropertyRequired: #/host")]
    [InlineData("chart", "title: Knees\nrows: []\nlimit: { value: 3 }\n", "PropertyRequired: #/limit.label")]
    [InlineData("defaults", "reviewd_by: A. Doctor\n", "NoAdditionalPropertiesAllowed: #/reviewd_by")]
    public async Task So_is_one_in_another_file(string schema, string yaml, string fault) =>
        Assert.Contains(fault, await FaultsAsync(schema, yaml));

    private static async Task<IReadOnlyList<string>> FaultsAsync(string schema, string yaml)
    {
        NJsonSchema.JsonSchema json =
            await NJsonSchema.JsonSchema.FromJsonAsync(
                File.ReadAllText(RepositoryRoot.Combine(".vscode", "schemas", schema + ".schema.json")));
        return [.. json.Validate(YamlJson.Of(yaml)).SelectMany(Leaves).Select(fault => $"{fault.Kind}: {fault.Path}")];
    }

    /// <summary>A fault within an entry of a list comes inside that of the list.</summary>
    private static IEnumerable<NJsonSchema.Validation.ValidationError> Leaves(NJsonSchema.Validation.ValidationError fault) =>
        fault is NJsonSchema.Validation.ChildSchemaValidationError { Errors: var within }
            ? within.Values.SelectMany(faults => faults).SelectMany(Leaves)
            : [fault];

    private static IEnumerable<string> PathsOf(YamlShape shape, string path) =>
        shape.Fields.SelectMany(field => PathsOf(field.Shape ?? new YamlShape(), $"{path}{field.Name}.")
            .Prepend(path + field.Name));
}
