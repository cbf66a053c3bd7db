namespace KneesAfterRunning.Checks;

/// <summary>
/// Tells a clause that leads to a page of this site: "[Strength exercises](…) has the steps", "pain below the kneecap is
/// dealt with in [inflammation](…)". "[Warming up](…) halves your risk" claims something.
/// </summary>
internal sealed class PointerClause(SentenceWords words, ClaimWords known)
{
    /// <summary>How far from its verb the thing stands that a page holds.</summary>
    private const int Reach = 5;

    private static readonly WordSet Telling = new("show shows tell tells explain explains say says describe describes");

    private static readonly WordSet Told = new("how what which where when why whether who you more all");

    private static readonly WordSet Holding = new("has have holds gives give lists list covers cover sets works goes shows show describes describe answers");

    private static readonly WordSet Held = new(
        """
        step steps routine routines plan plans dose doses detail details number numbers list lists table tables sign signs example examples
        picture pictures source sources exercise exercises form forms answer answers story tips advice page section chart map
        """);

    private static readonly WordSet Being = new("is are was were been");

    private static readonly WordSet Pages = new("page pages guide guides section sections where article articles");

    private static readonly WordSet ToldOf = new("described explained told dealt listed covered shown set answered treated given found one all both also more with of the these out");

    private static readonly WordSet Places = new("in on under at");

    private static readonly WordSet Leading = new("see read try");

    private static readonly WordSet Choices = new("way ways step choice choices option options place start");

    private static readonly WordSet Praise = new("best only surest safest good better fastest quickest");

    /// <summary>Where the reading of a clause goes on: after its link or, if all of it only says where something is told, at its end.</summary>
    public int EndAt(int clause)
    {
        if (HasPageOfItsOwn(clause) || IsToldElsewhere(clause) || IsChoiceToSee(clause))
            return words.MarkAfter(clause);
        int verb = words.EndOfLink(clause);
        return verb > clause && (Tells(verb) || Holds(verb) || IsPage(verb)) ? verb : clause;
    }

    private bool Tells(int verb) => Telling.Contains(words[verb]) && Told.Contains(words[verb + 1]);

    private bool Holds(int verb) => Holding.Contains(words[verb]) && words[verb + 1] != "no" && words.Has(Held, verb + 1, Reach);

    private bool IsPage(int verb) => Being.Contains(words[verb]) && words.Has(Pages, verb + 1, Reach);

    /// <summary>"Kneecap pain has a page of its own."</summary>
    private bool HasPageOfItsOwn(int clause) =>
        VerbIn(clause, verb => words[verb] is "has" or "have" && words[verb + 1] is "a" or "its" or "their" && words.Has(Pages, verb + 2, 2)) >= 0;

    /// <summary>"Both squats are described in [strength exercises](…)"; "the pain is in [the kneecap](…)" does not lead there.</summary>
    private bool IsToldElsewhere(int clause) =>
        words.HasLinks && VerbIn(clause, verb =>
            Being.Contains(words[verb])
            && words.After(Held, words.After(ToldOf, verb + 1, Reach), 1) is var place
            && Places.Contains(words[place])
            && words.IsLink(place + 1)
            && (place > verb + 1 || words[place + 1] is not ("the" or "your" or "a"))) >= 0;

    /// <summary>"A shallow squat is one way to begin: see [strength exercises](…)."</summary>
    private bool IsChoiceToSee(int clause)
    {
        int mark = words.MarkAfter(clause);
        return words.IsColon(mark) && Leading.Contains(words[mark + 1]) && words.IsLink(mark + 2)
            && !words.Has(Praise, clause)
            && VerbIn(clause, verb => Being.Contains(words[verb]) && words[verb + 1] is "one" or "another" or "the" or "a" or "an" && words.Has(Choices, verb + 2, 3)) is >= 0 and int verb
            && !words.Has(known.PlainEffects, verb);
    }

    private int VerbIn(int clause, Func<int, bool> isVerb)
    {
        for (int at = clause + 1; words[at] != TextWord.Break; at++)
        {
            if (isVerb(at))
                return at;
        }

        return -1;
    }
}
