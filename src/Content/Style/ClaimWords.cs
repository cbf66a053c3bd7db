using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Style;

/// <summary>By which words a claim about health is known.</summary>
/// <param name="Health">What a claim is about: parts of the body, complaints, treatments.</param>
/// <param name="Verbs">What says that something is or does something.</param>
/// <param name="NotVerbsAfter">After one of these a word is not the verb of its sentence: "a knee that hurts".</param>
/// <param name="Orders">A sentence that begins with one of these gives an order.</param>
/// <param name="Conditions">What follows one of these, as far as the next comma, claims nothing.</param>
/// <param name="LeadIns">With these, words before the first comma may lead in to the sentence proper.</param>
/// <param name="Openers">What may stand before all that.</param>
/// <param name="OtherSubjects">
/// Of whom or what a sentence speaks that claims nothing: the reader, clinicians, the parts of this site.
/// </param>
/// <param name="Asides">A sentence with one of these claims nothing.</param>
internal sealed record ClaimWords(
    IReadOnlyList<PhrasePattern> Health,
    IReadOnlyList<PhrasePattern> Verbs,
    IReadOnlyList<PhrasePattern> NotVerbsAfter,
    IReadOnlyList<PhrasePattern> Orders,
    IReadOnlyList<PhrasePattern> Conditions,
    IReadOnlyList<PhrasePattern> LeadIns,
    IReadOnlyList<PhrasePattern> Openers,
    IReadOnlyList<PhrasePattern> OtherSubjects,
    IReadOnlyList<PhrasePattern> Asides)
{
    public static readonly ClaimWords None = new([], [], [], [], [], [], [], [], []);

    public static ClaimWords Read(YamlMap map, PhraseReader reader)
    {
        ClaimWords words = new(
            Of("health"), Of("verbs"), Of("not_verbs_after"), Of("orders"), Of("conditions"), Of("lead_ins"), Of("openers"),
            Of("other_subjects"), Of("asides"));
        map.RejectUnknownFields();
        return words;

        IReadOnlyList<PhrasePattern> Of(string field) => reader.Read(map.OptionalTexts(field));
    }
}
