using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Images;

/// <summary>Who made a picture, where it comes from, and under which licence it is shown.</summary>
public sealed record ImageCredit
{
    /// <summary>What <c>source</c> says of a picture that was made for this site.</summary>
    public const string OwnWork = "own work";

    public required string Title { get; init; }

    public required string Creator { get; init; }

    public string? CreatorUrl { get; init; }

    /// <summary>The collection that it comes from, or <see cref="OwnWork"/>.</summary>
    public required string Source { get; init; }

    public string? SourceUrl { get; init; }

    public required Located<string> License { get; init; }

    /// <summary>What was changed, where a licence asks to say so.</summary>
    public string? Changes { get; init; }

    /// <summary>How its panels stand, where it shows two positions of one movement; null for all other pictures.</summary>
    public PanelsSide? Panels { get; init; }

    /// <summary>The web addresses that it names, each where it is written.</summary>
    public IReadOnlyList<Located<string>> Addresses { get; init; } = [];

    /// <summary>Where its creator and its source are written.</summary>
    public SourcePosition CreatorAt { get; init; }

    public SourcePosition SourceAt { get; init; }

    /// <summary>
    /// Its fields that readers see and that are in the site's own words: a picture from elsewhere has its title from there.
    /// </summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];

    public bool IsOwnWork => Source == OwnWork;

    internal static ImageCredit Read(YamlMap map)
    {
        ImageCredit credit = new()
        {
            Title = map.Text("title"),
            Creator = map.Text("creator"),
            CreatorUrl = map.OptionalAddress("creator_url"),
            Source = map.Text("source"),
            SourceUrl = ReadSourceUrl(map),
            License = new(map.Text("license"), map.PositionOf("license")),
            Changes = map.OptionalText("changes"),
            Panels = map.Has("panels") ? map.Choice<PanelsSide>("panels") : null,
            CreatorAt = map.PositionOf("creator"),
            SourceAt = map.PositionOf("source"),
            Addresses = map.Addresses("creator_url", "source_url"),
        };
        map.RejectUnknownFields();
        return credit with { Texts = map.Notes(credit.IsOwnWork ? ["title", "changes"] : ["changes"]) };
    }

    private static string? ReadSourceUrl(YamlMap map)
    {
        bool isNeeded = map.OptionalText("source") is not (null or OwnWork);
        if (!isNeeded || map.Has("source_url"))
            return map.OptionalAddress("source_url");
        _ = map.Text("source_url");
        return null;
    }

    /// <summary>The credit of what the build itself makes of a file: its other fields are for the caller to read.</summary>
    internal static ImageCredit ReadOwnWork(YamlMap map)
    {
        return new()
        {
            Title = map.Text("title"),
            Creator = map.Text("creator"),
            Source = OwnWork,
            License = new(map.Text("license"), map.PositionOf("license")),
            CreatorAt = map.PositionOf("creator"),
        };
    }
}
