using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Checks;

/// <summary>A file that the build is about to write.</summary>
/// <param name="Source">The input file that it is made of.</param>
/// <param name="Destination">Its path in the output folder.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Article">The article that it shows; null for any other file.</param>
/// <param name="Body">The article's words as they stand in it.</param>
/// <param name="IsRedirect">Whether it only leads on from an address that a page had before.</param>
internal sealed record OutputFile(
    string Source, string Destination, ReadOnlyMemory<byte> Content, Article? Article, ArticleBody? Body, bool IsRedirect);
