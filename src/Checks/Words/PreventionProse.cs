using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Checks.Words;

/// <summary>A line of the checklist, or its reason.</summary>
internal sealed class PreventionProse(FieldText field, PreventionItem item)
    : Prose(field.Value, field.IsSentence, field.PositionOf)
{
    public override bool? IsSourced => item.Sources.Count > 0;

    /// <summary>Keys of the works that are named for it.</summary>
    public IEnumerable<string> Keys => item.Sources.Select(source => source.Value);
}
