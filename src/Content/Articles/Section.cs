namespace KneesAfterRunning.Content.Articles;

/// <summary>A part of an article under one heading, as plain text, for the search.</summary>
/// <param name="Heading">Null for what comes before the first heading.</param>
/// <param name="Text">Its words.</param>
public sealed record Section(Heading? Heading, string Text);
