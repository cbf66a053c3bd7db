namespace KneesAfterRunning.Content.Articles;

/// <summary>The page of one place on the knee: which causes hurt there, and how to tell them apart.</summary>
public sealed record LocationPage(Location Location)
{
    public string Path => Location.Page();

    public string Title => $"{Location.Name()}: what might it be?";

    public string Summary =>
        $"{Location.Name()}: the causes of knee pain after running that hurt here, side by side, and how to tell them apart.";
}
