namespace KneesAfterRunning.Content.Images;

/// <summary>A format in which a picture can be had.</summary>
/// <param name="MediaType">The format, such as <c>image/avif</c>.</param>
/// <param name="SourceSet">The addresses of its files, each with its width.</param>
internal sealed record PictureSource(string MediaType, string SourceSet);
