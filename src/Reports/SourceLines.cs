using System.Text;
using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Reports;

/// <summary>
/// Reads the lines that problems point at. A file is read again for them, as long as problems are in its order.
/// </summary>
internal sealed class SourceLines(FileSystem files)
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private string _file = "";
    private string[] _lines = [];

    /// <summary>The line; null where the file is not text, is not inside the input folder, or has no such line.</summary>
    public async Task<string?> LineAtAsync(SourcePosition at, CancellationToken cancellation)
    {
        if (at.IsWholeFile)
            return null;
        if (at.File != _file)
            (_file, _lines) = (at.File, await ReadAsync(at.File, cancellation));
        return at.Line > 0 && at.Line <= _lines.Length ? _lines[at.Line - 1] : null;
    }

    private async Task<string[]> ReadAsync(string file, CancellationToken cancellation)
    {
        if (!files.InputExists(file))
            return [];
        byte[] bytes = await files.ReadInputAsync(file, cancellation);
        if (bytes.Length > SourceText.MaxBytes || bytes.Contains((byte)0))
            return [];
        int mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return Encoding.UTF8.GetString(bytes.AsSpan(mark)).Split(LineEnds, StringSplitOptions.None);
    }
}
