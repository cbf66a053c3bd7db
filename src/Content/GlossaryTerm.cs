using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content;

/// <summary>A term of art in plain words; its first mention on a page becomes a link to it.</summary>
public sealed record GlossaryTerm
{
    /// <summary>Where the glossary is kept, in the input folder.</summary>
    public const string File = "glossary.yml";

    public required string Term { get; init; }

    /// <summary>Other forms as they stand in running text.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public required string Definition { get; init; }

    /// <summary>Key of the source that uses the term so, where one is named.</summary>
    public Located<string>? Source { get; init; }

    /// <summary>
    /// Whether readers bring the word from elsewhere, such as a letter from a clinic, so that no page need use it.
    /// </summary>
    public bool Elsewhere { get; init; }

    public required SourcePosition At { get; init; }

    /// <summary>The term and its other forms, each where it is written.</summary>
    public IReadOnlyList<Located<string>> NamesAt { get; init; } = [];

    /// <summary>Its fields that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];

    /// <summary>The anchor on the glossary page.</summary>
    public string Anchor => Slug.Of(Term);

    public IEnumerable<string> Names => [Term, .. Aliases];

    internal static GlossaryTerm Read(YamlMap map)
    {
        SourcePosition at = map.PositionOf("term");
        string name = map.Text("term");
        IReadOnlyList<Located<string>> aliases = map.OptionalTexts("aliases");
        GlossaryTerm term = new()
        {
            At = at,
            Term = name,
            Aliases = [.. aliases.Select(alias => alias.Value)],
            NamesAt = [new(name, at), .. aliases],
            Definition = map.Text("definition"),
            Source = map.OptionalReference("source"),
            Elsewhere = map.Flag("elsewhere"),
            Texts = map.Sentences("definition"),
        };
        if (name.Length > 0 && !name.Any(char.IsLetterOrDigit))
            map.Refuse("term", $"`term: {name}` has no letter in it.", "Write the word as pages use it.");
        map.RejectUnknownFields();
        return term;
    }
}
