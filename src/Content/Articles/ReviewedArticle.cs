namespace KneesAfterRunning.Content;

/// <summary>An article with health advice: it stands in an order, and was checked on a day.</summary>
public abstract record ReviewedArticle : Article
{
    /// <summary>Where it stands among its kind, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>The day on which the page was last checked against its sources.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The clinician who reviewed the page; null where none has.</summary>
    public string? ReviewedBy { get; init; }
}
