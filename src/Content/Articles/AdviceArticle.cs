using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content.Articles;

/// <summary>An article with health advice, which stands in an order among its kind.</summary>
public abstract record AdviceArticle : Article
{
    /// <summary>Where it stands among its kind, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Where that is written.</summary>
    public SourcePosition OrderAt { get; init; }
}
