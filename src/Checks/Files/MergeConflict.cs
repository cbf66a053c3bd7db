using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>The marks that Git leaves in a file where two changes of the same lines meet, and somebody has to choose.</summary>
internal static class MergeConflict
{
    /// <summary>KNEE120: merge conflict that is left.</summary>
    public static readonly Rule UnresolvedConflict = Rule.Fixed("KNEE120");

    private const string Ours = "<<<<<<< ";

    private const string Theirs = ">>>>>>> ";

    private const string CodeFence = "```";

    /// <summary>Reports each conflict, once.</summary>
    /// <returns>Whether there is any.</returns>
    public static bool Report(string text, string file, DiagnosticBag diagnostics)
    {
        if (!text.Contains(Ours, StringComparison.Ordinal) && !text.Contains(Theirs, StringComparison.Ordinal))
            return false;
        bool found = false;
        bool isCode = false;
        bool isOpen = false;
        string[] lines = text.Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            isCode ^= lines[line].StartsWith(CodeFence, StringComparison.Ordinal);
            bool begins = !isCode && lines[line].StartsWith(Ours, StringComparison.Ordinal);
            bool ends = !isCode && lines[line].StartsWith(Theirs, StringComparison.Ordinal);
            if (begins || (ends && !isOpen))
            {
                diagnostics.Report(
                    UnresolvedConflict, new(file, line + 1, 1),
                    "A merge conflict is left here, with both versions of the lines that two people changed.",
                    "Keep the lines that are right, and delete the others with the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.");
                found = true;
            }

            isOpen = begins || (isOpen && !ends);
        }

        if (found)
            diagnostics.MarkSkipped(file, text);
        return found;
    }
}
