using System.CommandLine;
using System.CommandLine.Help;
using KneesAfterRunning.Commands.New;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Commands;

/// <summary>The commands, and what becomes of faults.</summary>
internal static class CommandLine
{
    /// <summary>How the program is run from the folder of the repository.</summary>
    public const string Program = "dotnet run --";

    public static async Task<int> RunAsync(string[] args, CommandContext context)
    {
        ParseResult parsed = Parse(args, context);
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in UsageErrors.Of(parsed))
                await context.Error.WriteLineAsync(message);
            await context.Error.WriteLineAsync("Run with --help for what can be asked.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = context.Output,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (WrongUsageException wrong)
        {
            await context.Error.WriteLineAsync(wrong.Message);
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Fault;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await context.Error.WriteLineAsync($"A file cannot be read or written: {fault.Message}");
            return ExitCode.Fault;
        }
        catch (Exception fault)
        {
            await context.Error.WriteLineAsync(
                $"This is a fault of the generator, not of the articles. Please report it with what follows.{Environment.NewLine}{fault}");
            return ExitCode.Fault;
        }
    }

    /// <summary>What arguments ask for, and what is wrong with them.</summary>
    internal static ParseResult Parse(IReadOnlyList<string> args, CommandContext context) => Define(context).Parse(args);

    private static RootCommand Define(CommandContext context)
    {
        CommonOptions common = new(context);
        BuildCommand build = new(context, common);
        RootCommand root = new(
            """
            Builds the site "Knees After Running" from its Markdown articles.

            Examples:
              dotnet run                        build the site into output/
              dotnet run -- check               say what is wrong with the articles
              dotnet run -- claims              show reviewers which sentences to weigh
              dotnet run -- explain KNEE030     say what a code means, and how to do it right
              dotnet run -- new cause "Title"   begin an article, in which only the words are missing
              dotnet run -- new image --help    take in a photograph, with its credit
              dotnet run -- new source --help   take a work into the bibliography
              dotnet run -- preview             read the site at http://127.0.0.1:5080/ while writing

            Exit codes: 0 good, 1 something is wrong with the content, 2 wrong usage, 3 a fault of the generator.
            """)
        {
            common.Input, common.WarningsAsErrors, build.Output, common.Format,
            build.Define(), new CheckCommand(context, common).Define(), new ClaimsCommand(context, common).Define(),
            new PreviewCommand(context, common).Define(), new ExplainCommand(context).Define(),
                NewCommand.Define(context, common),
            new SchemasCommand(context).Define(),
        };
        root.HelpName = Program;
        root.Options.Select(option => option.Action).OfType<HelpAction>().Single().MaxWidth = context.Width;
        root.SetAction(build.RunAsync);
        return root;
    }
}
