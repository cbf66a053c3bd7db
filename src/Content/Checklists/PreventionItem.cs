using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Checklists;

/// <summary>One line of the checklist, as a cause gives it.</summary>
/// <param name="Do">What to do, as an imperative.</param>
/// <param name="When">When it is due.</param>
/// <param name="Why">The reason, in one sentence.</param>
/// <param name="Sources">Keys of the sources that support it.</param>
public sealed record PreventionItem(
    string Do, DueWhen When, string Why, IReadOnlyList<Located<string>> Sources)
{
    /// <summary>Longest imperative, in characters: one or two lines of a column on the printed sheet.</summary>
    public const int MaxDo = 70;

    /// <summary>Longest example, in characters: two lines of the printed sheet.</summary>
    public const int MaxExample = 100;

    /// <summary>The same, worked through for one runner; null where it needs none.</summary>
    public string? Example { get; init; }

    public SourcePosition DoAt { get; init; }

    /// <summary>Its fields that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];
}
