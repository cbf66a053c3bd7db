using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Text;

/// <summary>
/// Words that are still to be written. What <c>new</c> leaves begins with <see cref="Mark"/> and says what is wanted; people
/// leave other marks too.
/// </summary>
internal static class Placeholder
{
    /// <summary>KNEE080: words are still to be written.</summary>
    public static readonly Rule UnwrittenWords = Rule.Error("KNEE080");

    public const string Mark = Word + ":";

    private const string Word = "TODO";

    /// <summary>Marks that are no words of their own, in capitals.</summary>
    public static readonly IReadOnlySet<string> Words =
        new HashSet<string> { "TODO", "TBC", "TBD", "FIXME", "XXX", "XXXX", "???", "????" };

    /// <summary>What word processors, encyclopaedias and templates leave, in any case.</summary>
    private static readonly string[] Phrases =
    [
        "lorem ipsum", "citation needed]", "source needed]", "reference needed]", "ref needed]", "[insert ", "[add link",
        "[add source", "[add number", "link here]", "text here]",
        "contentreference[", "oaicite:", "turn0search", "as an ai language model",
        "error! reference source not found", "error! bookmark not defined", "error! hyperlink reference not valid", "(todo",
        "[todo", "todo:", "[tbc", "[tbd",
    ];

    private static readonly PhraseIndex Marks = new([.. Phrases, .. Words]);

    /// <summary>Whether a text only marks where words are to be written.</summary>
    public static bool IsMark(string? text) =>
        text is not null && (IsWord(text) || Words.Contains(text.Trim().TrimEnd(':', '.')));

    /// <summary>Where a sentence holds such a mark; null where it holds none.</summary>
    public static (int Index, string Mark)? In(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            foreach (string phrase in Marks.BeginningWith(text[index]))
            {
                if (PhraseIndex.Stands(phrase, text, index) && (!Words.Contains(phrase) || IsWordAt(phrase, text, index)))
                    return (index, text.Substring(index, phrase.Length).Trim('[', ']', '(', ' '));
            }
        }

        return null;
    }

    /// <summary>Reports a text that is such a mark.</summary>
    public static void Report(string text, SourcePosition at, DiagnosticBag diagnostics)
    {
        if (!IsMark(text))
            return;
        string wanted = IsWord(text) ? text[Word.Length..].TrimStart(':', ' ', '-', '.').Trim() : "";
        diagnostics.Report(
            UnwrittenWords, at,
            wanted.Length == 0
                ? "These words are still to be written."
                : $"These words are still to be written: {wanted.TrimEnd('.')}.",
            $"Write them in place of the text that begins with `{text.Split(' ')[0]}`.");
    }

    /// <summary>Reports a mark that stands somewhere in a text.</summary>
    public static void ReportMark(string mark, SourcePosition at, DiagnosticBag diagnostics)
    {
        diagnostics.Report(
            UnwrittenWords, at, $"Something is still to be written here: `{mark}` is left over.",
            "Write it, and remove the mark.");
    }

    /// <summary>"TODO", "TODO: what is wanted", "TODO – what is wanted".</summary>
    private static bool IsWord(string text) =>
        text.StartsWith(Word, StringComparison.Ordinal)
            && (text.Length == Word.Length || !char.IsLetterOrDigit(text[Word.Length]));

    /// <summary>Whether a mark stands there in capitals, and as a word of its own.</summary>
    private static bool IsWordAt(string word, string text, int index) =>
        string.CompareOrdinal(text, index, word, 0, word.Length) == 0 && !IsPart(text, index - 1)
            && !IsPart(text, index + word.Length);

    private static bool IsPart(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '?' or '-' or '_' or '/');
}
