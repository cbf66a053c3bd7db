namespace KneesAfterRunning.Content.Articles;

/// <summary>A page on what to do, whatever the cause.</summary>
public sealed record Guide : AdviceArticle;
