using KneesAfterRunning.Content.Style;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content;

/// <summary>The words that the site keeps to.</summary>
/// <param name="Spellings">Of words with several spellings, the one that is used here.</param>
/// <param name="TermsOfArt">Words that only specialists know: each belongs in the glossary, or is explained where it
/// stands.</param>
/// <param name="Abbreviations">Abbreviations that every reader knows.</param>
/// <param name="Claims">By which words a claim about health is known.</param>
/// <param name="Phrases">What is not said, and what a reviewer should weigh.</param>
internal sealed record StyleGuide(
    IReadOnlyList<Spelling> Spellings,
    IReadOnlyList<string> TermsOfArt,
    IReadOnlyList<string> Abbreviations,
    ClaimWords Claims,
    IReadOnlyList<PhraseRule> Phrases)
{
    /// <summary>KNEE104: spelling that is both wanted and refused.</summary>
    public static readonly Rule StyleContradiction = Rule.Error("KNEE104");

    /// <summary>Where it is kept, in the input folder.</summary>
    public const string File = "style.yml";

    public static readonly StyleGuide Empty = new([], [], [], ClaimWords.None, []);

    public static StyleGuide Read(YamlMap map, DiagnosticBag diagnostics)
    {
        YamlMap? spellings = map.OptionalMap("spellings");
        YamlMap? words = map.OptionalMap("words");
        PhraseReader reader = new(
            (words?.Names ?? []).ToDictionary(name => name.Value, name => TextsOf(words!, name.Value)), diagnostics);
        StyleGuide style = new(
            [.. (spellings?.Names ?? [])
                .Select(preferred => new Spelling(preferred.Value, TextsOf(spellings!, preferred.Value)))],
            TextsOf(map, "terms_of_art"),
            TextsOf(map, "abbreviations"),
            map.OptionalMap("claims") is { } claims ? ClaimWords.Read(claims, reader) : ClaimWords.None,
            map.Has("phrases") ? [.. map.Maps("phrases").Select(rule => PhraseRule.Read(rule, reader))] : []);
        map.RejectUnknownFields();
        ReportContradictions(spellings, diagnostics);
        return style;
    }

    /// <summary>
    /// A spelling that one line asks for and the same or another refuses: whatever an author writes would be wrong.
    /// </summary>
    private static void ReportContradictions(YamlMap? spellings, DiagnosticBag diagnostics)
    {
        Located<string>[] preferred = [.. spellings?.Names ?? []];
        foreach (Located<string> variant in preferred.SelectMany(word => spellings!.OptionalTexts(word.Value)))
        {
            if (Array.Find(preferred,
                word => word.Value.Equals(variant.Value,
                StringComparison.OrdinalIgnoreCase)) is not { Value: not null, At: var at })
                continue;
            diagnostics.Report(
                StyleContradiction, variant.At, $"“{variant.Value}” is refused here and asked for in line {at.Line}.",
                "Keep one of the two: before the colon stands how this site writes a word, between the brackets how others do.");
        }
    }

    private static IReadOnlyList<string> TextsOf(YamlMap map, string field) =>
        [.. map.OptionalTexts(field).Select(text => text.Value)];
}
