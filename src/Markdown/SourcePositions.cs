using KneesAfterRunning.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

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

    /// <summary>Where the address of a link is written; null where it stands elsewhere, as that of a link by reference does.</summary>
    /// <param name="document">The parsed file.</param>
    /// <param name="link">A link of it.</param>
    /// <param name="file">Its path in the input folder.</param>
    public static SourcePosition? TargetOf(this MarkdownDocument document, LinkInline link, string file) =>
        link.UrlSpan.Start <= link.Span.Start || link.UrlSpan.End > link.Span.End
            ? null
            : document.PositionOf(link.UrlSpan.Start, file);
}
