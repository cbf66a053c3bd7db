namespace KneesAfterRunning.Content.Articles;

/// <summary>A page on what to do, whatever the cause.</summary>
public sealed record Guide : AdviceArticle
{
    /// <summary>What hurts in a place and has no page of its own; the pages of the places lead to it.</summary>
    public IReadOnlyList<LessCommon> LessOften { get; init; } = [];
}
