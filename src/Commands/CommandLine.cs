using System.CommandLine;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Reports;
using Microsoft.AspNetCore.Connections;

namespace KneesAfterRunning.Commands;

/// <summary>The commands and their options, and what becomes of faults.</summary>
internal static class CommandLine
{
    private static readonly Option<DirectoryInfo> Input = new("--input", "-i")
    {
        Description = "The folder with the articles.",
        DefaultValueFactory = _ => new DirectoryInfo("input"),
        Recursive = true,
    };

    private static readonly Option<DirectoryInfo> Output = new("--output", "-o")
    {
        Description = "The folder to write the site into. It is replaced as a whole.",
        DefaultValueFactory = _ => new DirectoryInfo("output"),
    };

    private static readonly Option<bool> WarningsAsErrors = new("--warnings-as-errors")
    {
        Description = "Let warnings fail the build too.",
        Recursive = true,
    };

    private static readonly Option<ReportFormat> Format = new("--format", "-f")
    {
        Description = "How to say what is wrong: as text, as annotations on GitHub, as SARIF 2.1.0, or as a JSON array of objects with code, severity, file, line, column, message, help and more.",
        CustomParser = result => Enum.Parse<ReportFormat>(result.Tokens[0].Value, ignoreCase: true),
        DefaultValueFactory = _ => ReportFormat.Text,
    };

    private static readonly Option<string[]> Only = new("--only")
    {
        Description = "Report, and fail on, these problems alone: codes with commas between them, as in KNEE030,KNEE031.",
        DefaultValueFactory = _ => [],
    };

    private static readonly Argument<string[]> Codes = new("codes")
    {
        Description = "Codes of problems, as in KNEE030. Without any, all of them are listed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> External = new("--external")
    {
        Description = "Ask too whether the pages that articles and sources link to still answer. It takes a while, and needs the network.",
    };

    private static readonly Option<int> Port = new("--port", "-p")
    {
        Description = "The port to serve on.",
        DefaultValueFactory = _ => 5080,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        ParseResult parsed = Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(error => error.Message))
                await Console.Error.WriteLineAsync(message);
            await Console.Error.WriteLineAsync("Run with --help for what can be asked.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Fault;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"A file cannot be read or written: {fault.Message}");
            return ExitCode.Fault;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"This is a fault of the generator, not of the articles. Please report it with what follows.{Environment.NewLine}{fault}");
            return ExitCode.Fault;
        }
    }

    /// <summary>What arguments ask for, and what is wrong with them.</summary>
    internal static ParseResult Parse(IReadOnlyList<string> args) => Define().Parse(args);

    private static RootCommand Define()
    {
        Format.AcceptOnlyFromAmong([.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())]);
        Command build = new("build", "Build the site into the output folder. This is what happens when no command is given.") { Output, Format };
        build.SetAction(BuildAsync);

        Command check = new("check", "Build and check everything, and write nothing but the cache of converted photographs.") { Format, Only, External };
        check.SetAction(CheckAsync);

        Command preview = new("preview", "Serve the site on this machine, drafts included, and build again when a file is saved.") { Port };
        preview.SetAction(PreviewAsync);

        Command explain = new("explain", "Say what the code of a problem means, with an example done wrong and right.") { Codes };
        explain.SetAction(ExplainAsync);

        RootCommand root = new(
            """
            Builds the site "Knees After Running" from its Markdown articles.

            Examples:
              dotnet run                        build the site into output/
              dotnet run -- check               say what is wrong with the articles
              dotnet run -- explain KNEE030     say what a code means, and how to do it right
              dotnet run -- new cause "Title"   begin an article, in which only the words are missing
              dotnet run -- new image --help    take in a photograph, with its credit
              dotnet run -- new source --help   take a work into the bibliography
              dotnet run -- preview             read the site at http://127.0.0.1:5080/ while writing

            Exit codes: 0 good, 1 something is wrong with the content, 2 wrong usage, 3 a fault of the generator.
            """)
        {
            Input, Output, WarningsAsErrors, Format, build, check, preview, explain, New.NewCommand.Define(Input), SchemasCommand.Define(),
        };
        root.SetAction(BuildAsync);
        return root;
    }

    private static Task<int> BuildAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string output = parsed.GetRequiredValue(Output).FullName;
        if (FileSystem.FindForeignFolder(output) is { } foreign)
            return WrongUsageAsync($"The folder '{foreign}' holds files that this program did not make. Empty it, or name another with --output.");
        return RunAsync(parsed, output, write: true, only: [], cancellation);
    }

    private static Task<int> CheckAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string[] only = [.. parsed.GetRequiredValue(Only).SelectMany(codes => codes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return only.FirstOrDefault(code => Problems.ByCode(code) is null) is { } unknown
            ? WrongUsageAsync(UnknownCode(unknown))
            : RunAsync(parsed, parsed.GetRequiredValue(Input).FullName + ".unused", write: false, [.. only.Select(code => Problems.ByCode(code)!.Code)], cancellation);
    }

    private static async Task<int> ExplainAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string[] codes = parsed.GetRequiredValue(Codes);
        if (codes.FirstOrDefault(code => Problems.ByCode(code) is null) is { } unknown)
            return await WrongUsageAsync(UnknownCode(unknown));
        if (codes.Length == 0)
            Explain.WriteAll();
        foreach (string code in codes)
            Explain.Write(Problems.ByCode(code)!);
        return ExitCode.Good;
    }

    private static string UnknownCode(string code) => $"{Problems.Unknown(code)} `dotnet run -- explain` lists them all.";

    private static async Task<int> RunAsync(ParseResult parsed, string output, bool write, string[] only, CancellationToken cancellation)
    {
        DirectoryInfo input = parsed.GetRequiredValue(Input);
        if (!input.Exists)
            return await MissingInputAsync(input);

        Severity failsOn = parsed.GetValue(WarningsAsErrors) ? Severity.Warning : Severity.Error;
        FileSystem files = new(input.FullName, output);
        BuildOptions options = new(WithDrafts: false, Offline: true, Clock.Today) { WithExternalLinks = parsed.GetResult(External) is not null && parsed.GetValue(External) };
        BuildResult result = await new SiteBuild(options).RunAsync(files, write, failsOn, cancellation);
        if (only.Length > 0)
            result = result with { Diagnostics = [.. result.Diagnostics.Where(found => only.Contains(found.Problem.Code))] };
        await Report.WriteAsync(result, files, Path.GetRelativePath(".", input.FullName), failsOn, parsed.GetValue(Format), cancellation);
        return result.FailsAt(failsOn) ? ExitCode.ContentErrors : ExitCode.Good;
    }

    private static async Task<int> PreviewAsync(ParseResult parsed, CancellationToken cancellation)
    {
        DirectoryInfo input = parsed.GetRequiredValue(Input);
        if (!input.Exists)
            return await MissingInputAsync(input);
        int port = parsed.GetValue(Port);
        try
        {
            await Preview.PreviewServer.RunAsync(input.FullName, port, cancellation);
            return ExitCode.Good;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            return await WrongUsageAsync($"Another program uses the port {port}. Name another with --port.");
        }
    }

    private static Task<int> MissingInputAsync(DirectoryInfo input) =>
        WrongUsageAsync($"There is no folder '{input.FullName}'. Run this beside the folder `input`, or name it with --input.");

    private static async Task<int> WrongUsageAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCode.WrongUsage;
    }
}
