using KneesAfterRunning.Content.Style;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Phrases;

/// <summary>Finds a <see cref="PhrasePattern"/> in a text. Its gaps are bounded, so the work grows with the text alone.</summary>
internal sealed class PhraseMatcher(PhrasePattern pattern)
{
    private readonly (PhraseElement Element, WordSet? Words)[] _steps =
        [.. pattern.Elements.Select(element => (element, WordsOf(element)))];

    /// <returns>The last word of the phrase that begins at a word; null where none begins.</returns>
    public int? LastOf(TextWords words, int first) =>
        EndOf(words, first, 0) is { } end && end > first ? end - 1 : null;

    /// <summary>Where the rest of the pattern ends if it begins at a word: the shortest of what its gaps allow.</summary>
    private int? EndOf(TextWords words, int at, int step)
    {
        if (step == _steps.Length)
            return at;
        switch (_steps[step].Element)
        {
            case PhraseElement.Start:
                return words.IsSentenceStart(at) ? EndOf(words, at, step + 1) : null;
            case PhraseElement.Gap gap:
                return EndAfterGap(words, at, step, gap);
            case PhraseElement.Word word:
                int? taken = IsAt(words, at, word, _steps[step].Words!) ? EndOf(words, at + 1, step + 1) : null;
                return taken ?? (word.IsOptional ? EndOf(words, at, step + 1) : null);
            default:
                return null;
        }
    }

    private int? EndAfterGap(TextWords words, int at, int step, PhraseElement.Gap gap)
    {
        for (int end = at; end <= at + gap.Most; end++)
        {
            if (EndOf(words, end, step + 1) is { } found)
                return found;
            if (TextWord.IsEnd(words[end]) || (words[end] == TextWord.Break && !gap.CrossesClauses))
                return null;
        }

        return null;
    }

    private static WordSet? WordsOf(PhraseElement element) =>
        element is PhraseElement.Word word ? new(string.Join(' ', word.Words)) : null;

    private static bool IsAt(TextWords words, int at, PhraseElement.Word word, WordSet set) =>
        set.Contains(words[at]) || (word.IsNumber && words.IsNumber(at)) || (word.IsFigure && words.IsFigure(at));
}
