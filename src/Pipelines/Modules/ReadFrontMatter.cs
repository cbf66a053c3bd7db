using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Reads the front matter of each Markdown file, over the fields of the <c>_defaults.yml</c> of its folder and those
/// above it. A file without any is reported and dropped.
/// </summary>
/// <param name="read">Makes an article of the fields and the file's path.</param>
internal sealed class ReadFrontMatter(Func<YamlMap, string, Article?> read) : ParallelModule
{
    /// <summary>Fields that no two pages can share.</summary>
    private static readonly string[] OwnFields = ["title", "id", "order", "aliases", "redirect_from"];

    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        await ReadAsync(input, context) is { } document ? [document] : [];

    private async Task<Document?> ReadAsync(Document input, IExecutionContext context)
    {
        if (SourceText.Decode(input, context.Diagnostics) is not { } text)
            return null;
        if (FrontMatterError.In(text) is { } fault)
        {
            context.Diagnostics.Report(FrontMatterError.MissingFrontMatter, new(input.Source, fault.Line, 1),
                fault.Message, fault.Help);
            context.Diagnostics.MarkSkipped(input.Source, text);
            return null;
        }

        YamlMap? defaults = await DefaultsAsync(input.Source, context);
        YamlMap? fields = YamlMap.Parse(FrontMatter.Extract(text)!, input.Source, linesBefore: 1, context.Diagnostics, defaults);
        if (fields is null)
        {
            context.Diagnostics.MarkSkipped(input.Source, text);
            return null;
        }

        if (read(fields, input.Source) is not { } article)
        {
            context.Diagnostics.MarkSkipped(input.Source, text);
            return null;
        }

        return input.WithDestination(PagePath.FileOf(article.Path)).With(article).With(new ArticleText(text));
    }

    /// <summary>The defaults that hold in a file's folder, the nearest first.</summary>
    private static async Task<YamlMap?> DefaultsAsync(string file, IExecutionContext context)
    {
        YamlMap? defaults = null;
        string[] folders = ["", .. file.Split('/')[..^1]];
        string folder = "";
        foreach (string name in folders)
        {
            folder = name.Length == 0 ? "" : $"{folder}{name}/";
            string path = folder + YamlMap.DefaultsFile;
            if (!context.Files.InputExists(path))
                continue;
            Document document = new(path, await context.Files.ReadInputAsync(path, context.Cancellation));
            if (SourceText.Decode(document, context.Diagnostics) is { } text)
            {
                YamlMap? parsed = YamlMap.Parse(text, path, linesBefore: 0, context.Diagnostics, defaults);
                foreach (string field in OwnFields.Where(field => parsed?.Has(field) == true))
                    parsed!.Refuse(field, $"`{field}` cannot be inherited: every page has its own.",
                        "Write it in the pages themselves.");
                defaults = parsed ?? defaults;
            }
        }

        return defaults;
    }
}
