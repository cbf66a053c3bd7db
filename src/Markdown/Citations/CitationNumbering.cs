using KneesAfterRunning.Content;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>Numbers the sources of one page in the order of their first mention.</summary>
public sealed class CitationNumbering(Site site)
{
    private readonly List<(Source Source, int Mentions)> _cited = [];

    /// <summary>The references of the page so far.</summary>
    public IReadOnlyList<Reference> References =>
        [.. _cited.Select((cited, index) => new Reference(index + 1, cited.Source, cited.Mentions))];

    /// <summary>Counts one more mention of a source, and gives it its number; leaves a key that is not known as it is.</summary>
    public void Number(CitedKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (site.SourceByKey(key.Key) is not { } source)
            return;
        int index = _cited.FindIndex(cited => cited.Source == source);
        if (index < 0)
        {
            index = _cited.Count;
            _cited.Add((source, 0));
        }

        _cited[index] = (source, _cited[index].Mentions + 1);
        key.Number = index + 1;
        key.Mention = _cited[index].Mentions;
    }
}
