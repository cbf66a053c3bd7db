using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content;

/// <summary>Words and phrases that mean much the same, so that the search finds each by the others.</summary>
/// <param name="Words">At least two.</param>
internal sealed record SynonymGroup(IReadOnlyList<string> Words)
{
    /// <summary>Where the groups are kept, in the input folder.</summary>
    public const string File = "synonyms.yml";

    /// <summary>Reads an entry of <c>synonyms.yml</c>: <c>same: [kneecap, patella]</c>.</summary>
    public static SynonymGroup Read(YamlMap map, DiagnosticBag diagnostics)
    {
        IReadOnlyList<Located<string>> words = map.RequiredTexts("same");
        if (words.Count == 1)
        {
            diagnostics.Report(
                FieldErrors.InvalidValue, words[0].At,
                $"`{words[0].Value}` stands alone: the entry names nothing that means the same.",
                "Add another word for it, or remove the entry.");
        }

        foreach (Located<string> word in words.Where(word => !word.Value.Any(char.IsLetterOrDigit)))
        {
            diagnostics.Report(
                FieldErrors.InvalidValue, word.At, $"`{word.Value}` has no letter in it.",
                "Write the word as readers type it, or remove it.");
        }

        map.RejectUnknownFields();
        return new SynonymGroup([.. words.Select(word => word.Value)]);
    }
}
