namespace KneesAfterRunning.Pipelines;

/// <summary>What a site is made for.</summary>
internal enum BuildPurpose
{
    /// <summary>To be read by everybody.</summary>
    Publication,

    /// <summary>To be read by its author, while it is written.</summary>
    Preview,

    /// <summary>To be checked, and read by nobody: what the checks do not look at is left out.</summary>
    Check,
}
