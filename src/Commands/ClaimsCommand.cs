using System.CommandLine;
using KneesAfterRunning.Checks;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Review;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Commands;

/// <summary><c>claims</c>: shows reviewers which sentences to weigh, each beside what its sources found.</summary>
internal sealed class ClaimsCommand(CommandContext context, CommonOptions common)
{
    private readonly Argument<string[]> _files = FileArgument.Argument(
        "Show sentences of these files alone: their paths from the input folder, as in guides/warming-up.md, or from here.");

    private readonly Option<string?> _since = new("--since")
    {
        Description = "Show only sentences on lines that have changed since this commit, branch or tag, as in origin/main.",
    };

    private readonly Option<ReviewFormat> _format =
        CommonOptions.FormatOption<ReviewFormat>("As text for a terminal, or as Markdown for a pull request.");

    public Command Define()
    {
        Command command = new("claims", "Show the sentences that a person should weigh, each beside what its sources found.")
        {
            _files, _since, _format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        DirectoryInfo input = common.InputOf(parsed);
        FileSystem files = new(input.FullName, input.FullName + ".unused");
        HashSet<string> named = [.. parsed.GetRequiredValue(_files).Select(new FileArgument(files, input, context.Folder).Find)];
        ChangedLines? changed = parsed.GetValue(_since) is { } since ? await ChangedSinceAsync(since, input, cancellation) : null;
        SiteBuild build = new(new BuildOptions(BuildPurpose.Check, context.Today));
        BuildResult result = await build.RunAsync(files, write: false, failsOn: null, cancellation);

        ReviewEntry[] entries = [.. EntriesOf(result)
            .Where(entry => named.Count == 0 || named.Contains(entry.File))
            .Where(entry => changed?.Has(entry.File, entry.Line, entry.LastLine) != false)];
        new ReviewWriter(context.Output, context.Relative(input.FullName)).Write(entries, parsed.GetValue(_format));
        if (result.FailsAt(Severity.Error))
            await context.Output.WriteLineAsync(
                "Some files have errors, so sentences may be missing here. `dotnet run -- check` names the errors.");
        return ExitCode.Good;
    }

    /// <summary>Those of all articles that could be read, file by file.</summary>
    private static IEnumerable<ReviewEntry> EntriesOf(BuildResult result)
    {
        ReviewSheet sheet = new(
            result.Documents.Values<Content.Site>(nameof(SitePipeline)).Single(),
            result.Documents.Values<StyleGuide>(nameof(StylePipeline)).FirstOrDefault() ?? StyleGuide.Empty);
        return result.Documents.All()
            .Select(ParsedArticle.Of).OfType<ParsedArticle>()
            .OrderBy(article => article.Article.File, StringComparer.Ordinal)
            .SelectMany(sheet.EntriesOf);
    }

    private static async Task<ChangedLines> ChangedSinceAsync(
        string reference, DirectoryInfo input, CancellationToken cancellation)
    {
        try
        {
            return await ChangedLines.SinceAsync(reference, input, cancellation);
        }
        catch (ChangesUnknownException unknown)
        {
            throw new WrongUsageException(unknown.Message);
        }
    }
}
