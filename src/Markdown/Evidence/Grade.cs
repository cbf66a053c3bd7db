using KneesAfterRunning.Content.Articles;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Evidence;

/// <summary>The grade of the evidence for what stands before it: "Evidence: weak."</summary>
/// <param name="written">The words between "Evidence: " and the full stop.</param>
internal sealed class Grade(string written) : LeafInline
{
    public string Written { get; } = written;

    /// <summary>Line and column of <see cref="Written"/>, counted from 0.</summary>
    public required int WrittenLine { get; init; }

    public required int WrittenColumn { get; init; }

    /// <summary>The grade; null where none has that name.</summary>
    public EvidenceGrade? Value { get; } = EvidenceGrades.Of(written);
}
