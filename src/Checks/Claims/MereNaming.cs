namespace KneesAfterRunning.Checks;

/// <summary>
/// Tells what names a thing, or says how somebody finds it, and nothing that a study could show: "the patella is the
/// kneecap", "a blister is no fun", "stretching takes five minutes".
/// </summary>
internal sealed class MereNaming(SentenceWords words, ClaimWords known)
{
    /// <summary>How far from its verb the thing stands that a sentence names: "is a long, tough band".</summary>
    private const int Reach = 5;

    private const int WordsOfSaying = 5;

    private static readonly WordSet Being = new("is are it's that's they're");

    private static readonly WordSet NotBeing = new("isn't aren't wasn't was were");

    private static readonly WordSet BeforeTaste = new("not no a an the more only just such quite also simply yet very all any much");

    private static readonly WordSet Taste = new(
        """
        fun joke jokes nuisance taste sin duty prize bore boring tedious annoying maddening pleasure shame pity bother chore race exam contest competition crime
        holiday picnic luxury question walk cheap cheaper cheapest expensive dear
        """);

    private static readonly WordSet BeforeLatin = new("the your each a");

    private static readonly WordSet Latin = new("patella tibia femur fibula quadriceps hamstrings glutes");

    private static readonly WordSet Activities = new("stretch* squat* roll* massage exercise* warm* taping icing strength* visit it that this");

    private static readonly WordSet Minutes = new("minute minutes second seconds");

    private static readonly WordSet AfterMinutes = new("for each a in at and or per only");

    private static readonly WordSet All = new("everybody's everyone's each every all no");

    private static readonly WordSet Alike = new("alike different unique");

    private static readonly WordSet Measures = new("less fewer more lower higher smaller");

    /// <summary>"Shock is not injury", "less force isn't less pain".</summary>
    public bool IsSaying()
    {
        int verb = Enumerable.Range(0, Math.Min(words.Count, WordsOfSaying)).FirstOrDefault(at => words[at] is "is" or "are" or "isn't" or "aren't");
        int denied = words[verb] is "isn't" or "aren't" ? verb : words[verb + 1] == "not" ? verb + 1 : 0;
        return verb > 0 && denied > 0
            && ((words.Count <= WordsOfSaying + 1 && known.Sayings.Contains(words[words.MarkAfter(0) - 1]))
                || (MeasureEnd(0) == verb && MeasureEnd(words[denied + 1] == "yet" ? denied + 2 : denied + 1) is > 0 and int end && words[end] == TextWord.Break));
    }

    /// <param name="at">Where the verb stands.</param>
    /// <param name="clause">Where its clause begins.</param>
    public bool IsAt(int at, int clause) =>
        (at > 0 && known.OwnThings.Contains(words[at - 1]))
        || (words[at - 1] == "there" && words[at + 1] == "more")
        || (words[at] == "means" && at == clause && at > 0)
        || (words[at] is "takes" or "take" && TakesMinutes(at, clause))
        || (Being.Contains(words[at]) && (IsNamed(at) || IsLatin(at, clause) || IsAlike(at, clause)))
        || ((Being.Contains(words[at]) || NotBeing.Contains(words[at])) && IsTaste(at + 1));

    private bool IsNamed(int verb) =>
        known.AfterMereNaming.Contains(words[verb + 1]) || known.AfterMereNaming.Contains(words[verb + 2]) || NamesThing(verb + 1);

    /// <summary>"A small, thick bone", as far as the next mark.</summary>
    private bool NamesThing(int at) =>
        words[at] is "a" or "an" or "the" or "another" && words.Has(known.NamedThings, at + 1, Reach);

    /// <summary>"No fun at all", "a matter of taste", "not what this page is about".</summary>
    private bool IsTaste(int at)
    {
        int judged = words.After(BeforeTaste, at, 3);
        return (Taste.Contains(words[judged]) && !known.Relatives.Contains(words[judged + 1]))
            || (words[judged] == "matter" && words[judged + 1] == "of" && words[judged + 2] == "taste")
            || (words[judged] == "what" && words[judged + 1] is "this" or "our" && known.OwnThings.Contains(words[judged + 2]));
    }

    /// <summary>"The patella is the kneecap."</summary>
    private bool IsLatin(int verb, int clause) =>
        words.After(BeforeLatin, clause, 1) == verb - 1 && Latin.Contains(words[verb - 1])
        && words[verb + 1] is "the" or "your" && words.MarkAfter(verb) <= verb + 4;

    /// <summary>"Stretching takes five minutes"; but a sore knee, or "five minutes to heal", claims something.</summary>
    private bool TakesMinutes(int verb, int clause)
    {
        int minutes = Enumerable.Range(verb + 1, Reach - 1).FirstOrDefault(at => Minutes.Contains(words[at]));
        return minutes > 0 && words.Has(Activities, clause, 4) && (words[minutes + 1] == TextWord.Break || AfterMinutes.Contains(words[minutes + 1]));
    }

    /// <summary>"No two knees are alike."</summary>
    private bool IsAlike(int verb, int clause) =>
        All.Contains(words[clause]) && Alike.Contains(words[verb + 1]) && words[verb + 2] == TextWord.Break;

    /// <summary>Where "less pain", "a lower load" or "the same as less pain" ends; 0 where none stands.</summary>
    private int MeasureEnd(int at)
    {
        if (words[at] == "the" && words[at + 1] == "same" && words[at + 2] == "as")
            at += 3;
        if (words[at] is "a" or "no")
            at++;
        return Measures.Contains(words[at]) ? at + 2 : words[at - 1] == "no" ? at + 1 : 0;
    }
}
