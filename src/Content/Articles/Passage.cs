using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content.Articles;

/// <summary>A paragraph, a list item or a table of an article, as plain text.</summary>
/// <param name="Text">Its words, without citations and grades; of a table, a line for each cell.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Kind">Whether it is made of sentences; a table is not.</param>
/// <param name="IsSourced">
/// Whether it cites a source, itself or in the sentence that leads in to it, or says by its grade that it needs none.
/// </param>
/// <param name="IsSign">Whether it is an item of a list of warning signs, or of what a line such as "Stop if:" depends
/// on.</param>
public sealed record Passage(string Text, SourcePosition At, PassageKind Kind, bool IsSourced, bool IsSign)
{
    public bool IsProse => Kind is PassageKind.Paragraph or PassageKind.Item;

    /// <summary>Which of its words lead to a page of this site, link by link.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Whether it has a grade of evidence, of any kind.</summary>
    public required bool IsGraded { get; init; }
}
