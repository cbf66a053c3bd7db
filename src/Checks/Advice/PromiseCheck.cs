using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>
/// Readers are not promised that they will be well, or when: "you will be pain-free in two weeks". The page for contributors
/// may show them what not to write.
/// </summary>
internal sealed class PromiseCheck : IWordCheck
{
    /// <summary>How many words may stand between "will" and what it promises, and between "in" and the weeks.</summary>
    private const int Reach = 4;

    private static readonly WordSet Readers = new("you your it this pain knee knees");

    private static readonly WordSet Guarantees = new("guarantee guarantees guaranteed");

    private static readonly WordSet Certainties = new("safe effective certain sure cure cured guaranteed");

    /// <summary>What is a promise with its date; of these the cured are one without.</summary>
    private static readonly WordSet Outcomes = new("cured healed painless heal recover recovered better well gone disappear vanish cure fix fixed");

    private static readonly WordSet Cures = new("cure cures heal heals fix fixes");

    private static readonly WordSet Periods = new("day days week weeks month months hour hours fortnight");

    private static readonly WordSet Doubts = new(
        """
        not no never nobody nothing none neither without cannot can't won't don't doesn't isn't may might could should would
        probably likely perhaps maybe most many some often usually if when whether until unless once before how what think hope
        believe ask
        """);

    public void Check(Writing writing, Diagnostics diagnostics)
    {
        if (writing.Article?.Article is StandardPage { Layout: PageLayout.Contribute })
            return;
        foreach (RunningText text in writing.Texts)
        {
            TextWords words = text.Words;
            for (int at = 0; at < words.Count; at++)
            {
                if (!IsPromise(words, at))
                    continue;
                int[] clause = [.. words.ClauseOf(at)];
                diagnostics.Report(
                    Problems.Promise, text.PositionOf(words.Start(clause[0])), $"Nobody can promise this to a reader: “{words.Between(clause[0], clause[^1])}”.",
                    "Say what a study found, as in “in one group, 44 in 100 runners were back at 8 weeks”, and cite it.");
                at = words.SentenceOf(at).Last();
            }
        }
    }

    private static bool IsPromise(TextWords words, int at) =>
        (IsGuarantee(words, at) || IsForetold(words, at) || IsDatedCure(words, at))
        && !words.BeforeInSentence(at).Any(word => Doubts.Contains(words[word]))
        && !words.IsAsked(at);

    /// <summary>"Guaranteed to cure", "100% safe".</summary>
    private static bool IsGuarantee(TextWords words, int at) =>
        (Guarantees.Contains(words[at]) && words.SentenceOf(at).Any(word => Outcomes.Contains(words[word]) || words[word] is "pain" or "knee" or "knees" or "recovery"))
        || (words[at] is "100" && words[at + 1] is "%" && Certainties.Contains(words[at + 2]));

    /// <summary>"You will be pain-free", "the pain will be gone in two weeks", "expect to be running again in a month".</summary>
    private static bool IsForetold(TextWords words, int at)
    {
        bool isOfReaders = words[at] is "you'll" or "it'll" || (words[at] is "expect" && !words.BeforeInSentence(at).Any()) || (words[at] is "will" && words.ClauseOf(at).TakeWhile(word => word < at).TakeLast(Reach).Any(word => Readers.Contains(words[word])));
        if (!isOfReaders)
            return false;
        foreach (int word in Enumerable.Range(at + 1, Reach).TakeWhile(word => !Doubts.Contains(words[word]) && words[word] is not TextWord.Break))
        {
            bool isFree = words[word] is "pain" && words[word + 1] is "free";
            isFree = isFree || (words[word] is "free" && words[word + 1] is "of" or "from" && Enumerable.Range(word + 2, Reach).Any(next => words[next] is "pain"));
            if (isFree || words[word] is "cured" or "painless")
                return true;
            if (Outcomes.Contains(words[word]) || IsRunning(words, word))
                return HasDate(words, at);
        }

        return false;
    }

    /// <summary>"Running again", "run without pain", "back to running".</summary>
    private static bool IsRunning(TextWords words, int word) =>
        (words[word] is "running" or "run" && words[word + 1] is "again" or "without")
        || (words[word] is "back" && ((words[word + 1] is "running") || (words[word + 1] is "to" or "at" && words[word + 2] is "running" or "runs" or "normal")));

    /// <summary>"It cures your knee within ten days."</summary>
    private static bool IsDatedCure(TextWords words, int at) =>
        Cures.Contains(words[at]) && words[at + 1] is "you" or "your" && HasDate(words, at);

    /// <summary>"In two weeks", "within just a few days", "overnight".</summary>
    private static bool HasDate(TextWords words, int at) =>
        words.SentenceOf(at).Any(word => words[word] is "overnight"
            || (words[word] is "in" or "within" or "after" && Enumerable.Range(word + 1, Reach).Any(next => Periods.Contains(words[next]))));
}
