namespace KneesAfterRunning.Content.Articles;

/// <summary>A heading of an article.</summary>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Text">Its words.</param>
public sealed record Heading(string Anchor, string Text);
