using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Style;

/// <summary>Reads patterns, and reports those that are not valid.</summary>
/// <param name="sets">The words that patterns may name.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class PhraseReader(IReadOnlyDictionary<string, IReadOnlyList<string>> sets, DiagnosticBag diagnostics)
{
    private const string Help =
        "Write words in small letters with spaces between them: `cure|cures your? knee*`. "
        + "`..` is up to four words, `...` up to twenty, `^` the beginning of a sentence, `<number>` any number, "
        + "`<figure>` one in digits.";

    public IReadOnlyList<PhrasePattern> Read(IEnumerable<Located<string>> texts) =>
        [.. texts.Select(Read).OfType<PhrasePattern>()];

    private PhrasePattern? Read(Located<string> text)
    {
        try
        {
            return PhrasePattern.Parse(text.Value, sets);
        }
        catch (FormatException fault)
        {
            diagnostics.Report(FieldErrors.InvalidValue, text.At, $"`{text.Value}` is not a pattern. {fault.Message}", Help);
            return null;
        }
    }
}
