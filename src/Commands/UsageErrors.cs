using System.CommandLine;
using KneesAfterRunning.Commands.New;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Commands;

/// <summary>What is wrong with what was typed, and what may have been meant.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (WholeTitle(parsed) is { } title)
            return [$"Put the title in quotation marks: `{PathOf(parsed.CommandResult.Command)} \"{title}\"`."];
        return [.. parsed.Errors.Select(error => error.Message
            + parsed.Tokens.Where(token => error.Message == Unrecognized(token.Value))
                .Select(token => MeantBy(token.Value, parsed)).FirstOrDefault())];
    }

    /// <summary>What is said of an argument that no command has.</summary>
    public static string Unrecognized(string token) => $"Unrecognized command or argument '{token}'.";

    /// <summary>Whether an argument is meant as an option.</summary>
    public static bool IsOption(string token) => token.StartsWith('-');

    /// <summary>The title of a new article where its words were typed as so many arguments; else null.</summary>
    private static string? WholeTitle(ParseResult parsed) =>
        parsed.CommandResult.Command.Arguments.Any(argument => argument.Name == NewArticle.Title)
        && parsed.UnmatchedTokens.Count > 0 && !parsed.UnmatchedTokens.Any(IsOption)
            ? string.Join(' ', parsed.UnmatchedTokens.Prepend(parsed.GetRequiredValue<string>(NewArticle.Title)))
            : null;

    private static string MeantBy(string token, ParseResult parsed) =>
        Suggestion.For(token, IsOption(token)
            ? Chain(parsed.CommandResult.Command).SelectMany(command => command.Options).Select(option => option.Name)
            : parsed.CommandResult.Command.Subcommands.Select(command => command.Name));

    /// <summary>How a command is typed.</summary>
    private static string PathOf(Command command) =>
        string.Join(' ', Chain(command).Reverse().Skip(1).Select(part => part.Name).Prepend(CommandLine.Program));

    /// <summary>A command and those that it belongs to.</summary>
    private static IEnumerable<Command> Chain(Command command) =>
        command.Parents.OfType<Command>().SelectMany(Chain).Prepend(command);
}
