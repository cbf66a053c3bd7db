namespace KneesAfterRunning.Diagnostics;

/// <summary>A place in an input file.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 code units, as editors count it, from 1.</param>
public readonly record struct SourcePosition(string File, int Line, int Column)
{
    /// <summary>Whether the file as a whole is meant, and none of its lines.</summary>
    public bool IsWholeFile { get; private init; }

    /// <summary>The first character of a file, for what concerns the file as a whole.</summary>
    public static SourcePosition StartOf(string file) => new(file, 1, 1) { IsWholeFile = true };
}
