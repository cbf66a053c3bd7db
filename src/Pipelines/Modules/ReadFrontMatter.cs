using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Reads the front matter of each Markdown file, over the fields of the <c>_defaults.yml</c> of its folder and those
/// above it. A file without any is reported and dropped.
/// </summary>
/// <param name="read">Makes an article of the fields and the file's path.</param>
internal sealed class ReadFrontMatter<T>(Func<YamlMap, string, T> read) : ParallelModule
    where T : Article
{
    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context) =>
        await ReadAsync(input, context) is { } document ? [document] : [];

    private async Task<Document?> ReadAsync(Document input, IExecutionContext context)
    {
        if (SourceText.Decode(input, context) is not { } text)
            return null;
        if (FrontMatter.Extract(text) is not { } yaml)
        {
            context.Diagnostics.Report(
                Problems.MissingFrontMatter, new(input.Source, 1, 1),
                "This page does not begin with front matter: fields between two lines of `---`.",
                "Begin the file with `---`, the fields `title` and `summary`, and `---`.");
            context.Diagnostics.MarkUnread(input.Source, text);
            return null;
        }

        YamlMap? defaults = await DefaultsAsync(input.Source, context);
        YamlMap? fields = YamlMap.Parse(yaml, input.Source, linesBefore: 1, context.Diagnostics, defaults);
        if (fields is null)
        {
            context.Diagnostics.MarkUnread(input.Source, text);
            return null;
        }

        T article = read(fields, input.Source);
        return input.WithDestination(PagePath.FileOf(article.Path)).With<Article>(article).With(new ArticleText(text));
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
            string path = folder + FrontMatter.DefaultsFile;
            if (!context.Files.InputExists(path))
                continue;
            Document document = new(path, await context.Files.ReadInputAsync(path, context.Cancellation));
            if (SourceText.Decode(document, context) is { } text)
                defaults = YamlMap.Parse(text, path, linesBefore: 0, context.Diagnostics, defaults) ?? defaults;
        }

        return defaults;
    }
}
