using KneesAfterRunning.Checks.Phrases;
using KneesAfterRunning.Content.Style;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Claims;

/// <summary>
/// Decides whether a sentence claims something about health: it names something of the body, a complaint or a treatment,
/// and has a verb that says what this is or does. Questions, orders, conditions and what is said of the reader, of clinicians
/// or of the site's own parts are no claims.
/// </summary>
internal sealed class ClaimReader(ClaimWords known)
{
    private readonly PhraseSet _health = new(known.Health);
    private readonly PhraseSet _verbs = new(known.Verbs);
    private readonly PhraseSet _notVerbsAfter = new(known.NotVerbsAfter);
    private readonly PhraseSet _orders = new(known.Orders);
    private readonly PhraseSet _conditions = new(known.Conditions);
    private readonly PhraseSet _leadIns = new(known.LeadIns);
    private readonly PhraseSet _openers = new(known.Openers);
    private readonly PhraseSet _otherSubjects = new(known.OtherSubjects);
    private readonly PhraseSet _asides = new(known.Asides);

    public bool IsClaim(string sentence) => !IsQuestion(sentence) && PartsOf(sentence).Any(IsClaim);

    /// <summary>Whether a sentence says what to do about one's health: by an order, or by "should" and the like.</summary>
    public bool IsAdvice(string sentence) => !IsQuestion(sentence) && PartsOf(sentence).Any(words =>
        _health.BeginsIn(words, ..words.Count)
        && ((SubjectOf(words, out bool isOrder) is not null && isOrder) || SaysWhatOughtToBe(words)));

    private static bool IsQuestion(string sentence) => sentence.TrimEnd(' ', '"', '”', '’', ')', '.').EndsWith('?');

    private static bool SaysWhatOughtToBe(TextWords words) =>
        Enumerable.Range(0, words.Count).Any(word => words[word] is "should" or "must" or "ought");

    /// <summary>What stands on either side of a colon or semicolon is read by itself.</summary>
    private static IEnumerable<TextWords> PartsOf(string sentence) =>
        sentence.Split(": ").SelectMany(part => part.Split("; ")).Select(part => new TextWords(part));

    private bool IsClaim(TextWords words)
    {
        if (SubjectOf(words, out bool isOrder) is not { } subject || isOrder)
            return false;
        int end = Enumerable.Range(subject + 1, words.Count - subject - 1)
            .FirstOrDefault(word => _conditions.BeginsAt(words, word), words.Count);
        int verb = Enumerable.Range(subject + 1, end - subject - 1).FirstOrDefault(word => IsVerb(words, word));
        if (verb == 0)
            return false;
        return _health.BeginsIn(words, ..end)
            && !_otherSubjects.BeginsIn(words, subject..verb)
            && !_asides.BeginsIn(words, subject..end);
    }

    /// <summary>Where the sentence proper begins, after "and" or "if your knee is calm, …"; null where none exists.</summary>
    private int? SubjectOf(TextWords words, out bool isOrder)
    {
        isOrder = false;
        int at = AfterOpeners(words, 0);
        while (_conditions.BeginsAt(words, at))
        {
            if (CommaAfter(words, at) is not { } comma)
                return null;
            at = AfterOpeners(words, comma);
        }

        isOrder = IsOrder(words, at)
            || (_leadIns.BeginsAt(words, at) && CommaAfter(words, at) is { } end && IsOrder(words, end + 1));
        return at < words.Count ? at : null;
    }

    private int AfterOpeners(TextWords words, int at)
    {
        while (at < words.Count && (words[at] == TextWord.Break || _openers.BeginsAt(words, at)))
            at++;
        return at;
    }

    private static int? CommaAfter(TextWords words, int at)
    {
        int comma = Enumerable.Range(at, words.Count - at).FirstOrDefault(word => words[word] == TextWord.Break, -1);
        return comma < 0 ? null : comma;
    }

    /// <summary>"Rest for a week", but not "rest is best".</summary>
    private bool IsOrder(TextWords words, int at) => _orders.BeginsAt(words, at) && !_verbs.BeginsAt(words, at + 1);

    private bool IsVerb(TextWords words, int at) => _verbs.BeginsAt(words, at) && !_notVerbsAfter.BeginsAt(words, at - 1);
}
