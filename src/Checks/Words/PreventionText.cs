using KneesAfterRunning.Content;

namespace KneesAfterRunning.Checks;

/// <summary>A line of the checklist, or its reason.</summary>
internal sealed class PreventionText(FieldText field, PreventionItem item)
    : RunningText(field.Value, field.IsSentence, field.PositionOf)
{
    public override bool? IsSourced => item.Sources.Count > 0;

    /// <summary>Keys of the works that are named for it.</summary>
    public IEnumerable<string> Keys => item.Sources.Select(source => source.Value);
}
