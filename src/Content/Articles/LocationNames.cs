using KneesAfterRunning.Text;

namespace KneesAfterRunning.Content.Articles;

/// <summary>What a place is called, and where its page is.</summary>
internal static class LocationNames
{
    public static string Key(this Location place) => KebabCase.Of(place);

    /// <summary>The number of the place on the knee map.</summary>
    public static int Number(this Location place) => (int)place + 1;

    public static string Name(this Location place) => place switch
    {
        Location.Front => "Front of the knee",
        Location.UnderKneecap => "Under or behind the kneecap",
        Location.Outer => "Outer side",
        Location.Inner => "Inner side",
        Location.Back => "Back of the knee",
        _ => "Just below the kneecap",
    };

    public static string Page(this Location place) => $"find/{place.Key()}/";

    public static Location? ByKey(string key) =>
        Enum.GetValues<Location>().Where(place => place.Key() == key).Cast<Location?>().FirstOrDefault();
}
