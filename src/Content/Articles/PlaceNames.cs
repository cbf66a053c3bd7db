namespace KneesAfterRunning.Content;

/// <summary>What a place is called, and where its page is.</summary>
public static class PlaceNames
{
    public static string Key(this Place place) => KebabCase.Of(place);

    /// <summary>The number of the place on the knee map.</summary>
    public static int Number(this Place place) => (int)place + 1;

    public static string Name(this Place place) => place switch
    {
        Place.Front => "Front of the knee",
        Place.UnderKneecap => "Under or behind the kneecap",
        Place.Outer => "Outer side",
        Place.Inner => "Inner side",
        Place.Back => "Back of the knee",
        _ => "Just below the kneecap",
    };

    public static string Page(this Place place) => $"find/{place.Key()}/";

    public static Place? ByKey(string key) =>
        Enum.GetValues<Place>().Where(place => place.Key() == key).Cast<Place?>().FirstOrDefault();
}
