using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content.Articles;

/// <summary>A page that is neither a cause nor a guide; its layout may add what the build has gathered.</summary>
public sealed record StandardPage : Article
{
    public required PageLayout Layout { get; init; }

    /// <summary>Where the layout is written.</summary>
    public SourcePosition LayoutAt { get; init; }
}
