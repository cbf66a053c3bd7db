namespace KneesAfterRunning.Content;

/// <summary>The page of one place on the knee: which causes hurt there, and how to tell them apart.</summary>
public sealed record PlacePage(Place Place)
{
    public string Path => Place.Page();

    public string Title => $"{Place.Name()}: what might it be?";

    public string Summary =>
        $"{Place.Name()}: the causes of knee pain after running that hurt here, side by side, and how to tell them apart.";
}
