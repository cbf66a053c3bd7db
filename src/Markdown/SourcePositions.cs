using KneesAfterRunning.Diagnostics;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown;

internal static class SourcePositions
{
    /// <summary>The line and column of a character of the file.</summary>
    /// <param name="document">The parsed file.</param>
    /// <param name="offset">Which of its characters, from 0.</param>
    /// <param name="file">Its path in the input folder.</param>
    public static SourcePosition PositionOf(this MarkdownDocument document, int offset, string file)
    {
        List<int> starts = document.LineStartIndexes!;
        int found = starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return new(file, line + 1, offset - starts[line] + 1);
    }
}
