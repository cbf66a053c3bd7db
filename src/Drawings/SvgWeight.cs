using System.Globalization;
using System.Text;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Drawings;

/// <summary>How much of a drawing a reader has to fetch.</summary>
internal static class SvgWeight
{
    /// <summary>KNEE099: a drawing of too many bytes.</summary>
    public static readonly Rule HeavyDrawing = Rule.Warning("KNEE099");

    /// <summary>
    /// The most bytes of a drawing: about as many as the words of a long article, so that pictures do not make a page slow on a
    /// phone at a trail head. Drawings made by hand have less.
    /// </summary>
    private const int MostBytes = 15_000;

    public static void Report(string svg, string file, DiagnosticBag diagnostics)
    {
        int bytes = Encoding.UTF8.GetByteCount(svg);
        if (bytes > MostBytes)
        {
            diagnostics.Report(
                HeavyDrawing, SourcePosition.StartOf(file),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This drawing has {bytes:N0} bytes; more than {MostBytes:N0} are slow to fetch on a phone."),
                "Leave out what a reader does not need, and round the numbers of its paths to one decimal.");
        }
    }
}
