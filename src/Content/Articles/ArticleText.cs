namespace KneesAfterRunning.Content.Articles;

/// <summary>The whole text of a Markdown file, front matter and all.</summary>
internal sealed record ArticleText(string Value);
