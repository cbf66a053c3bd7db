using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Content;

/// <summary>A paragraph, a list item or a table of an article, as plain text.</summary>
/// <param name="Text">Its words, without citations and grades; of a table, a line for each cell.</param>
/// <param name="At">Where it begins.</param>
/// <param name="IsProse">Whether it is made of sentences; a table is not.</param>
/// <param name="IsSourced">
/// Whether it cites a source, itself or in the sentence that leads in to it, or says by its grade that it needs none.
/// </param>
public sealed record Passage(string Text, SourcePosition At, bool IsProse, bool IsSourced);
