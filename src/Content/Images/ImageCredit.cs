namespace KneesAfterRunning.Content;

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

    public bool IsOwnWork => Source == OwnWork;

    public static ImageCredit Read(YamlMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        ImageCredit credit = new()
        {
            Title = map.Text("title"),
            Creator = map.Text("creator"),
            CreatorUrl = map.OptionalText("creator_url"),
            Source = map.Text("source"),
            SourceUrl = map.OptionalText("source") is null or OwnWork ? map.OptionalText("source_url") : map.Text("source_url"),
            License = new(map.Text("license"), map.PositionOf("license")),
            Changes = map.OptionalText("changes"),
        };
        map.RejectUnknownFields();
        return credit;
    }

    /// <summary>The credit of what the build itself makes of a file: its other fields are for the caller to read.</summary>
    public static ImageCredit ReadOwnWork(YamlMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new()
        {
            Title = map.Text("title"),
            Creator = map.Text("creator"),
            Source = OwnWork,
            License = new(map.Text("license"), map.PositionOf("license")),
        };
    }
}
