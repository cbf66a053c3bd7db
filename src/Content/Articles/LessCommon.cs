using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content.Articles;

/// <summary>What a guide tells of that is too rare to be a cause with a page of its own.</summary>
/// <param name="What">What it is, in few words.</param>
/// <param name="Locations">Where it hurts.</param>
/// <param name="Heading">The heading of the guide under which it stands.</param>
public sealed record LessCommon(string What, IReadOnlyList<Location> Locations, Located<string> Heading)
{
    /// <summary>The longest name, in characters: it stands in a list.</summary>
    internal const int MaxWhat = 70;
}
