namespace KneesAfterRunning.Content;

/// <summary>A few lines of an input file.</summary>
/// <param name="Language">What they are written in, as in <c>yaml</c>; empty for none that has a name.</param>
/// <param name="Code">The lines, without a line end after the last.</param>
public sealed record Example(string Language, string Code)
{
    private const string Fence = "~~~~";

    /// <summary>With four spaces before each line.</summary>
    public string Indented() => string.Join('\n', Code.Split('\n').Select(line => $"    {line}".TrimEnd()));

    /// <summary>As a block of code in Markdown.</summary>
    public string Fenced() => $"{Fence}{Language}\n{Code}\n{Fence}";
}
