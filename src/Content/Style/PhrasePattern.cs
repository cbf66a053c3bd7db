using System.Text.RegularExpressions;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Content.Style;

/// <summary>
/// A phrase that texts are searched for, word by word, as <c>style.yml</c> writes it:
/// <list type="bullet">
/// <item><c>cure|cures</c> is one word or the other, <c>heal*</c> any word that begins so, <c>your?</c> a word that may be
/// missing;</item>
/// <item><c>&lt;medicine&gt;</c> is any word of the set <c>medicine</c> under <c>words</c>, <c>&lt;number&gt;</c> any number, and
/// <c>&lt;figure&gt;</c> one in digits;</item>
/// <item><c>..</c> is up to four words within a clause, <c>...</c> up to twenty within a sentence;</item>
/// <item><c>^</c> is the beginning of a sentence.</item>
/// </list>
/// </summary>
internal sealed partial record PhrasePattern(IReadOnlyList<PhraseElement> Elements)
{
    private const int ShortGap = 4;

    private const int LongGap = 20;

    /// <summary>Its only word, where it is no more than that; else null.</summary>
    public string? SingleWord =>
        Elements is [PhraseElement.Word { Words: [string word], IsNumber: false, IsFigure: false, IsOptional: false }]
            ? word
            : null;

    /// <param name="text">As it is written.</param>
    /// <param name="sets">The words that are known by a name.</param>
    /// <exception cref="FormatException">It is not a pattern. The message says why.</exception>
    public static PhrasePattern Parse(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        PhraseElement[] elements = [.. parts.Select(part => ElementOf(part, sets))];
        if (elements is [] or [PhraseElement.Gap, ..] or [.., PhraseElement.Gap])
            throw new FormatException("A pattern begins and ends with a word.");
        return new(elements);
    }

    private static PhraseElement ElementOf(string part, IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
    {
        if (part is "^")
            return new PhraseElement.Start();
        if (part is "..")
            return new PhraseElement.Gap(ShortGap, CrossesClauses: false);
        if (part is "...")
            return new PhraseElement.Gap(LongGap, CrossesClauses: true);
        string[] choices = part.TrimEnd('?').Split('|');
        return new PhraseElement.Word(
            [.. choices.SelectMany(choice => WordsOf(choice, sets))],
            choices.Contains("<number>"), choices.Contains("<figure>"), part.EndsWith('?'));
    }

    private static IReadOnlyList<string> WordsOf(string choice, IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
    {
        if (choice is "<number>" or "<figure>")
            return [];
        if (choice is ['<', .. string name, '>'])
        {
            return sets.TryGetValue(name, out IReadOnlyList<string>? words)
                ? words
                : throw new FormatException($"There are no words called `{name}`.{Suggestion.For(name, sets.Keys)}");
        }

        return OneWord().IsMatch(choice) ? [choice] : throw new FormatException($"`{choice}` is not a word.");
    }

    /// <summary>In small letters, as texts are read; a hyphen parts two words.</summary>
    [GeneratedRegex(@"^(?:[\p{Ll}\p{N}'µ]+\*?|[%/])$", RegexOptions.CultureInvariant)]
    private static partial Regex OneWord();
}
