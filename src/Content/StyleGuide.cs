namespace KneesAfterRunning.Content;

/// <summary>The words that the site keeps to.</summary>
/// <param name="Spellings">Of words with several spellings, the one that is used here.</param>
/// <param name="TermsOfArt">Words that only specialists know: each belongs in the glossary, or is explained where it stands.</param>
/// <param name="Abbreviations">Abbreviations that every reader knows.</param>
public sealed record StyleGuide(
    IReadOnlyList<Spelling> Spellings, IReadOnlyList<string> TermsOfArt, IReadOnlyList<string> Abbreviations)
{
    /// <summary>Where it is kept, in the input folder.</summary>
    public const string File = "style.yml";

    public static readonly StyleGuide Empty = new([], [], []);

    public static StyleGuide Read(YamlMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        YamlMap? spellings = map.OptionalMap("spellings");
        StyleGuide style = new(
            [.. (spellings?.Names ?? []).Select(preferred => new Spelling(preferred.Value, TextsOf(spellings!, preferred.Value)))],
            TextsOf(map, "terms_of_art"),
            TextsOf(map, "abbreviations"));
        map.RejectUnknownFields();
        return style;
    }

    private static IReadOnlyList<string> TextsOf(YamlMap map, string field) => [.. map.OptionalTexts(field).Select(text => text.Value)];
}
