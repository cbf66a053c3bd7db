using System.Text;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks.Files;

/// <summary>The text of an input file that a person wrote: UTF-8, not empty, of a reasonable size.</summary>
internal static class SourceText
{
    /// <summary>KNEE001: file that is not UTF-8.</summary>
    public static readonly Rule NotUtf8 = Rule.Fixed("KNEE001");

    /// <summary>KNEE002: empty file.</summary>
    public static readonly Rule EmptyFile = Rule.Fixed("KNEE002");

    /// <summary>KNEE003: file that is too large.</summary>
    public static readonly Rule FileTooLarge = Rule.Fixed("KNEE003");

    /// <summary>Largest text file, in bytes. A long article is under 20 kB.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark, or null, and a diagnostic, where there is none to read.</summary>
    public static string? Decode(Document document, DiagnosticBag diagnostics)
    {
        SourcePosition start = SourcePosition.StartOf(document.Source);
        if (document.Content.Length > MaxBytes)
        {
            diagnostics.Report(
                FileTooLarge, start, $"This file has {document.Content.Length:N0} bytes; at most {MaxBytes:N0} are read.",
                "Split it into several pages.");
            diagnostics.MarkSkipped(document.Source, Encoding.UTF8.GetString(document.Content.Span));
            return null;
        }

        ReadOnlySpan<byte> bytes = document.Content.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            string text = StrictUtf8.GetString(bytes);
            if (text.Contains('\0', StringComparison.Ordinal))
                return NoText(document.Source, PositionOf(document.Source, bytes, bytes.IndexOf((byte)0)), bytes, diagnostics);
            if (!string.IsNullOrWhiteSpace(text))
            {
                GarbledText.Report(text, document.Source, diagnostics);
                return MergeConflict.Report(text, document.Source, diagnostics) ? null : text;
            }

            diagnostics.Report(
                EmptyFile, start, "This file is empty.", "Write it, or delete it.");
            diagnostics.MarkSkipped(document.Source, null);
        }
        catch (DecoderFallbackException fault)
        {
            if (bytes.Contains((byte)0))
                return NoText(document.Source, start, bytes, diagnostics);
            diagnostics.Report(
                NotUtf8, PositionOf(document.Source, bytes, fault.Index), "This file is not UTF-8 text.",
                "Save it as UTF-8 in your editor; this place holds the first byte that is not.");
            diagnostics.MarkSkipped(document.Source, Encoding.Latin1.GetString(bytes));
        }

        return null;
    }

    /// <summary>Bytes of zero: every other byte of a text in UTF-16, none of one in UTF-8.</summary>
    private static string? NoText(string file, SourcePosition at, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        bool isUtf16 = bytes.Count((byte)0) > bytes.Length / 4;
        diagnostics.Report(
            NotUtf8, isUtf16 ? SourcePosition.StartOf(file) : at,
            isUtf16
                ? "This file is UTF-16 text, which Windows calls “Unicode”, and not UTF-8."
                : "A character of no meaning (NUL) stands here: the file is damaged, or no text.",
            isUtf16
                ? "Save it anew: in “Save as” choose the encoding UTF-8."
                : "Delete the character, or take the file from where it was whole.");
        diagnostics.MarkSkipped(file, Encoding.Latin1.GetString(bytes).Replace("\0", "", StringComparison.Ordinal));
        return null;
    }

    private static SourcePosition PositionOf(string file, ReadOnlySpan<byte> bytes, int index)
    {
        ReadOnlySpan<byte> before = bytes[..Math.Clamp(index, 0, bytes.Length)];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
