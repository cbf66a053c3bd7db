using System.CommandLine;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Reports;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Commands;

/// <summary>The options that several commands have.</summary>
internal sealed class CommonOptions(CommandContext context)
{
    public Option<string> Input { get; } = new("--input", "-i")
    {
        Description = "The folder with the articles.",
        DefaultValueFactory = _ => "input",
        Recursive = true,
    };

    public Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors")
    {
        Description = "Let warnings fail the build too.",
        Recursive = true,
    };

    public Option<ReportFormat> Format { get; } = FormatOption<ReportFormat>(
        "How to say what is wrong: as text, as annotations on GitHub, as SARIF 2.1.0, or as a JSON array of objects with code, "
        + "severity, file, line, column, message, help and more.");

    /// <exception cref="WrongUsageException">The folder is not there.</exception>
    public DirectoryInfo InputOf(ParseResult parsed)
    {
        DirectoryInfo input = new(context.Resolve(parsed.GetRequiredValue(Input)));
        return input.Exists
            ? input
            : throw new WrongUsageException(
                $"There is no folder '{input.FullName}'. Run this beside the folder `input`, or name it with --input.");
    }

    /// <summary>The least severity that fails a build.</summary>
    public Severity FailsOn(ParseResult parsed) => parsed.GetValue(WarningsAsErrors) ? Severity.Warning : Severity.Error;

    /// <summary>
    /// An option for how something is written: as one member of an enum, in small letters; the first where it is left out.
    /// </summary>
    public static Option<T> FormatOption<T>(string description)
        where T : struct, Enum
    {
        Option<T> format = new("--format", "-f")
        {
            Description = description,
            CustomParser = result => Enum.Parse<T>(result.Tokens[0].Value, ignoreCase: true),
            DefaultValueFactory = _ => default,
        };
        return format.AcceptOnlyFromAmong([.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())]);
    }
}
