using Spectre.Console;

namespace KneesAfterRunning.Terminal;

/// <summary>
/// What a command is given by the person who runs it: where it writes, the folder that it runs in, the day and the variables.
/// </summary>
internal sealed record CommandContext
{
    /// <summary>See https://no-color.org.</summary>
    private const string NoColour = "NO_COLOR";

    /// <summary>Where it says what it has to say.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>The same place, for what is UTF-8 whatever the encoding of the terminal.</summary>
    public required Stream OutputBytes { get; init; }

    /// <summary>Where it says what went wrong with the command itself.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether the output understands the codes that colour a terminal.</summary>
    public required AnsiSupport Ansi { get; init; }

    /// <summary>How many characters fit on a line of the output.</summary>
    public required int Width { get; init; }

    /// <summary>
    /// The folder that paths are relative to, those that somebody types and those that are reported. Its full path.
    /// </summary>
    public required string Folder { get; init; }

    /// <summary>The day of the build, in UTC.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The environment variables.</summary>
    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>The full path of a file or a folder as somebody typed it.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as it is reported, with forward slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    /// <summary>
    /// The output, for text in colours. They are left out where it goes to no terminal, or where NO_COLOR is set.
    /// </summary>
    /// <param name="width">How many characters it may put on a line.</param>
    public IAnsiConsole CreateConsole(int width)
    {
        bool isPlain = Ansi == AnsiSupport.No || Variables.GetValueOrDefault(NoColour) is { Length: > 0 };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Ansi,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(Output),
        });
        console.Profile.Width = width;
        return console;
    }
}
