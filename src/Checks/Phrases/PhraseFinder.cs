using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content.Style;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Phrases;

/// <summary>Finds what one rule on phrases is about. Questions and quotations say nothing in the site's own name.</summary>
internal sealed class PhraseFinder(PhraseRule rule)
{
    private readonly PhraseSet _patterns = new(rule.Patterns);
    private readonly PhraseSet _except = new(rule.Except);
    private readonly PhraseSet _unless = new(rule.Unless);

    public PhraseRule Rule => rule;

    public IEnumerable<FoundPhrase> FoundIn(Prose text)
    {
        TextWords words = text.Words;
        for (int at = 0; at < words.Count; at++)
        {
            if (_patterns.LastOf(words, at) is not { } last || !IsMeant(text, at, last))
                continue;
            yield return new(at, last);
            at = last;
        }
    }

    private bool IsMeant(Prose text, int first, int last)
    {
        TextWords words = text.Words;
        return !words.IsAsked(first)
            && !text.IsQuotedAt(words.Start(first))
            && !_except.Overlaps(words, first, last)
            && !words.BeforeInSentence(last).Any(word => _unless.BeginsAt(words, word));
    }
}
