using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Sources;

/// <summary>A work that the site cites. A field that was not seen in its record is left out, never guessed.</summary>
public sealed record Source
{
    /// <summary>Where the bibliography is kept, in the input folder.</summary>
    public const string File = "sources.yml";

    /// <summary>The citation key, as in <c>[@willy2019]</c>.</summary>
    public required string Key { get; init; }

    public required SourceKind Kind { get; init; }

    /// <summary>Authors as surname and initials, in order; empty where the record shows none.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    public required string Title { get; init; }

    /// <summary>The journal, or the site of a web page.</summary>
    public string? Journal { get; init; }

    public int? Year { get; init; }

    /// <summary>Where the year is written.</summary>
    public SourcePosition YearAt { get; init; }

    /// <summary>Where the title is written.</summary>
    public SourcePosition TitleAt { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    public string? Doi { get; init; }

    public string? Url { get; init; }

    /// <summary>When a page of the web that shows no year was read.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>One sentence in the site's own words: what it found, and in whom.</summary>
    public required string Found { get; init; }

    /// <summary>Its fields that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];

    public required SourcePosition At { get; init; }

    /// <summary>Where the DOI or the address of the work is written.</summary>
    public SourcePosition AddressAt { get; init; }

    /// <summary>Where a reader finds the work: the DOI where there is one.</summary>
    public string? Address => Doi is null ? Url : "https://doi.org/" + Doi;

    /// <summary>Of its first author, without the initials at the end; null where its record shows none.</summary>
    public string? Surname =>
        Authors is [string author, ..] ? author.LastIndexOf(' ') is var space and > 0 ? author[..space] : author : null;

    /// <summary>
    /// How the work is named within a sentence: by its first author and year, or by its title where it shows no author.
    /// </summary>
    public string ShortName
    {
        get
        {
            if (Surname is null)
                return Title;
            string others = Authors.Count > 1 ? " and others" : "";
            string year = Year is null ? "" : $", {Year}";
            return Surname + others + year;
        }
    }

    internal static Source Read(YamlMap map)
    {
        Source source = new()
        {
            At = map.PositionOf("key"),
            AddressAt = map.PositionOf(map.Has("doi") ? "doi" : "url"),
            Key = map.Text("key"),
            Kind = map.Choice<SourceKind>("kind"),
            Authors = [.. map.OptionalTexts("authors").Select(author => author.Value)],
            Title = map.Text("title"),
            Journal = map.OptionalText("journal"),
            Year = map.OptionalNumber("year"),
            YearAt = map.PositionOf("year"),
            TitleAt = map.PositionOf("title"),
            Volume = map.OptionalText("volume"),
            Issue = map.OptionalText("issue"),
            Pages = map.OptionalText("pages"),
            Doi = map.OptionalDoi("doi"),
            Url = map.OptionalAddress("url"),
            ReadOn = map.OptionalDate("read"),
            Found = map.Text("found"),
            Texts = map.Notes("found"),
        };
        if (!source.Key.All(IsOfKey))
            map.Refuse("key", $"The key `{source.Key}` cannot be cited: a key is one word of letters, digits and hyphens.",
                $"Write `key: {string.Concat(source.Key.Where(IsOfKey)).ToLowerInvariant()}`, and cite it so.");
        if (source.Authors.Count == 0 && map.IsEmptyList("authors"))
            map.Refuse("authors", "`authors` is an empty list.",
                "Name the authors, as in `[\"Willy RW\", \"Hoglund LT\"]`; where the record shows none, leave the field out.");
        map.RejectUnknownFields();
        return source;
    }

    private static bool IsOfKey(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
