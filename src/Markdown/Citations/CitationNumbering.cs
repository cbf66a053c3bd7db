using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>Numbers the sources of one page in the order of their first mention.</summary>
internal sealed class CitationNumbering(Site site, Article article)
{
    private readonly string _list = site.Urls.Of(WorksCitedPage.PathOf(article));

    private readonly List<(Source Source, List<Mention> Mentions)> _cited = [];

    /// <summary>The references of the page so far.</summary>
    public IReadOnlyList<Reference> References =>
        [.. _cited.Select(cited => new Reference(cited.Source, cited.Mentions))];

    /// <summary>Counts one more mention of a source; null where the key is not known.</summary>
    public Mention? Cite(string key)
    {
        if (site.SourceByKey(key) is not { } source)
            return null;
        int index = _cited.FindIndex(cited => cited.Source == source);
        if (index < 0)
        {
            index = _cited.Count;
            _cited.Add((source, []));
        }

        Mention mention = new(index + 1, _cited[index].Mentions.Count + 1, _list);
        _cited[index].Mentions.Add(mention);
        return mention;
    }
}
