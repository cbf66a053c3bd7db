using System.Collections;
using KneesAfterRunning.Commands;
using KneesAfterRunning.Terminal;
using Spectre.Console;

Dictionary<string, string> variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
    .ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value ?? "");
await using Stream bytes = Console.OpenStandardOutput();
return await CommandLine.RunAsync(args, new CommandContext
{
    Output = Console.Out,
    OutputBytes = bytes,
    Error = Console.Error,
    Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
    Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? int.MaxValue : Console.WindowWidth,
    Folder = Environment.CurrentDirectory,
    Today = Clock.TodayOf(variables),
    Variables = variables,
});
