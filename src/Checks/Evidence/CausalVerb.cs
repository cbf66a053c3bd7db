namespace KneesAfterRunning.Checks;

/// <summary>
/// Tells where a sentence says that something brings about an injury or pain: "long runs cause injury", "led to a higher
/// rate of injury", "most knee pain is caused by weak hips". What asks, denies, doubts or depends on a condition does not; nor
/// does what names the injury by its diagnosis, or by a fall.
/// </summary>
internal static class CausalVerb
{
    /// <summary>How many words may stand between the verb and what it brings about.</summary>
    private const int Reach = 9;

    private static readonly WordSet Outcomes = new("injur* pain pains osteoarthritis arthritis damage wear soreness tendinopathy bursitis syndrome runner's");

    private static readonly WordSet Measures = new("rate rates risk risks odds chance chances number");

    /// <summary>What may stand before the injury or its rate, and makes neither of them somebody's own.</summary>
    private static readonly WordSet BeforeOutcomes = new(
        """
        a an half over times as many much more fewer less higher lower greater double twice triple increased increase increases rise
        fall drop in further new overuse running knee kneecap hip joint muscle serious lasting long chronic severe worse later
        repeated anterior patellofemoral sports iliotibial it itb band
        """);

    /// <summary>These bring an injury about for all to see, or are its diagnosis.</summary>
    private static readonly WordSet PlainReasons = new(
        """
        tear tears torn ruptur* menisc* bursa* burso* cyst* fractur* infect* gout plica fall falls fell knock* blow* twist* accident*
        crash* collision* collid* kick* tumour* cancer* ligament* cartilage surger* operation* overuse disease* kneeling
        """);

    private static readonly WordSet Doubts = new(
        """
        not no never nobody nobody's nothing none neither without cannot can't won't don't doesn't didn't isn't wasn't aren't may might can could would
        should seem* appear* probably likely perhaps maybe suggest* hint* if whether when unless how what why because since think* thought
        believe* fear* told say says said claim* myth* prove* proof idea* theor* story stories trial* random*
        """);

    /// <returns>The last word of the verb that begins at a word; null where none begins.</returns>
    public static int? LastOf(TextWords words, int at) => words[at] switch
    {
        "cause" or "causes" or "caused" when BringsAbout(words, at, at + 1) => at,
        "caused" when words[at + 1] == "by" && IsGeneral(words, at) => at + 1,
        "lead" or "leads" or "led" when words[at + 1] == "to" && BringsAbout(words, at, at + 2) => at + 1,
        "result" or "results" or "resulted" when words[at + 1] == "in" && BringsAbout(words, at, at + 2) => at + 1,
        _ => null,
    };

    private static bool BringsAbout(TextWords words, int verb, int first) =>
        words[verb - 1] is not ("to" or "that" or "which" or "who" or "what" or "the" or "a" or TextWord.End)
        && IsOutcome(words, first)
        && !IsDoubted(words, verb)
        && !words.BeforeInSentence(verb).Any(word => PlainReasons.Contains(words[word]) || Outcomes.Contains(words[word]));

    /// <summary>"Injury more often", "one and a half times the rate of overuse injury".</summary>
    private static bool IsOutcome(TextWords words, int first)
    {
        int at = AfterFillers(words, first, first + Reach);
        if (Outcomes.Contains(words[at]))
            return words[at + 1] is not ("in" or "to") || !words.IsNumber(at + 2);
        if (words[at] == "the")
            at++;
        return Measures.Contains(words[at])
            && (words[at + 1] is "of" or "for"
                ? Outcomes.Contains(words[AfterFillers(words, at + 2, at + Reach)])
                : words.ClauseOf(at).Last() == at && words[at - 2] is "double" or "twice" or "triple" or "times");
    }

    private static int AfterFillers(TextWords words, int at, int end)
    {
        while (at < end && (BeforeOutcomes.Contains(words[at]) || (words[at] == "and" && words[at + 1] == "a") || (words.IsNumber(at) && Enumerable.Range(at + 1, 4).Any(next => words[next] == "times"))))
            at++;
        return at;
    }

    /// <summary>"Most knee pain is caused by weak hips", but not "in 9 of 100 the pain was caused by a tear".</summary>
    private static bool IsGeneral(TextWords words, int verb) =>
        words[verb - 1] is "is" or "are" or "often" or "usually" or "mostly" or "mainly"
        && !IsDoubted(words, verb)
        && words.BeforeInSentence(verb).Any(word => Outcomes.Contains(words[word]))
        && !words.SentenceOf(verb).Any(word => words.IsNumber(word) || PlainReasons.Contains(words[word]));

    private static bool IsDoubted(TextWords words, int verb) =>
        words.IsAsked(verb) || words.BeforeInSentence(verb).Any(word => Doubts.Contains(words[word]));
}
