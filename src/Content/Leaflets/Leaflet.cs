using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Content.Leaflets;

/// <summary>
/// The one sheet about a cause that a physiotherapist hands over. Its words are those of the article and of the plan, so that
/// the sheet cannot say anything else.
/// </summary>
/// <param name="Cause">The cause.</param>
/// <param name="InShort">The points of "In short".</param>
/// <param name="Do">What to do now.</param>
/// <param name="Dont">What not to do now.</param>
/// <param name="Exercises">The first exercises that the page shows.</param>
public sealed record Leaflet(
    Cause Cause,
    IReadOnlyList<LeafletLine> InShort,
    IReadOnlyList<LeafletLine> Do,
    IReadOnlyList<LeafletLine> Dont,
    IReadOnlyList<Exercise> Exercises)
{
    public string Path => PagePath.FolderOf(Cause.Path) + "leaflet/";

    public string Title => $"{Cause.Title}: the leaflet";

    public string Summary => $"One sheet to print about {Cause.Title}: what to do now, two exercises, the first steps back to running.";
}
