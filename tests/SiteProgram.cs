using System.Text;
using KneesAfterRunning.Commands;
using KneesAfterRunning.Terminal;
using Spectre.Console;

namespace KneesAfterRunning.Tests;

/// <summary>
/// The program as a person runs it in a folder of their own, on <see cref="TestDay"/>, with an output that goes to no
/// terminal. It runs within the tests, any number side by side; <see cref="SiteProcess"/> really starts it.
/// </summary>
internal static class SiteProgram
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="arguments">What follows the program's name.</param>
    public static Task<ProgramRun> RunAsync(string folder, IReadOnlyList<string> arguments) =>
        RunAsync(folder, arguments, context => context);

    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="arguments">What follows the program's name.</param>
    /// <param name="change">What is special about this run.</param>
    public static async Task<ProgramRun> RunAsync(
        string folder, IReadOnlyList<string> arguments, Func<CommandContext, CommandContext> change)
    {
        using MemoryStream output = new();
        await using StreamWriter text = new(output, Utf8) { AutoFlush = true };
        await using StringWriter error = new();
        CommandContext context = change(ContextOf(folder, text, output, error));
        int exitCode = await Task.Run(() => CommandLine.RunAsync([.. arguments], context));
        return new ProgramRun(exitCode, Utf8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>What a command has of the world outside the folder where nobody hears what it says.</summary>
    public static CommandContext SilentIn(string folder) => ContextOf(folder, TextWriter.Null, Stream.Null, TextWriter.Null);

    private static CommandContext ContextOf(string folder, TextWriter output, Stream bytes, TextWriter error) => new()
    {
        Output = output,
        OutputBytes = bytes,
        Error = error,
        Ansi = AnsiSupport.No,
        Width = int.MaxValue,
        Folder = folder,
        Today = TestDay.Value,
        Variables = new Dictionary<string, string>(),
    };
}
