using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>The distances that a page gives in both units. One of them may stand alone elsewhere on the page.</summary>
internal sealed class Distances
{
    private readonly HashSet<(string? Number, bool InKilometres)> _known;

    public Distances(IReadOnlyList<Prose> texts) =>
        _known = [.. texts.Index().SelectMany(text => Distance.InBothUnits(ReadTogether(texts, text.Index))).Select(KeyOf)];

    /// <summary>The distance at a word, where it is in one unit alone and none like it has come before; else null.</summary>
    public Distance? NewInOneUnit(TextWords words, int at) =>
        Distance.In(words).FirstOrDefault(distance => distance.At == at) is { } distance && _known.Add(KeyOf(distance))
            ? distance
            : null;

    /// <summary>A text, and the heading above it.</summary>
    private static IEnumerable<TextWords> ReadTogether(IReadOnlyList<Prose> texts, int index) =>
        index > 0 && !texts[index - 1].IsProse ? [texts[index - 1].Words, texts[index].Words] : [texts[index].Words];

    private static (string? Number, bool InKilometres) KeyOf(Distance distance) => (distance.Number, distance.InKilometres);
}
