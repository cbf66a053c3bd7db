namespace KneesAfterRunning.Pipelines;

/// <summary>What a command asks of a build.</summary>
/// <param name="Purpose">What the site is made for.</param>
/// <param name="Today">The day by which reviews are judged, in UTC.</param>
internal sealed record BuildOptions(BuildPurpose Purpose, DateOnly Today)
{
    /// <summary>Whether the addresses that lead out of the site are asked for, to see whether they still answer.</summary>
    public bool WithExternalLinks { get; init; }

    /// <summary>Whether pages marked as drafts are built.</summary>
    public bool WithDrafts => Purpose == BuildPurpose.Preview;

    /// <summary>Whether a reader's browser may keep the site, where its settings say so.</summary>
    public bool Offline => Purpose != BuildPurpose.Preview;

    /// <summary>Whether style sheets and scripts are made small.</summary>
    public bool IsMinified => Purpose == BuildPurpose.Publication;

    /// <summary>Whether the site can be searched.</summary>
    public bool IsSearchable => Purpose != BuildPurpose.Check;
}
