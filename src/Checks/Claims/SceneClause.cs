namespace KneesAfterRunning.Checks;

/// <summary>
/// Tells a clause that sets a scene: how the reader's knee is ("your knee has been sore for a while"), or somebody's was
/// ("on Monday it was calm"). What says why, how often or in whom claims something.
/// </summary>
internal sealed class SceneClause(SentenceWords words, ClaimWords known)
{
    private static readonly WordSet Days = new("now today yesterday tonight perhaps maybe suddenly monday tuesday wednesday thursday friday saturday sunday morning evening night week");

    private static readonly WordSet BeforeDays = new("on last this");

    private static readonly WordSet Whose = new("your my his her our");

    /// <summary>Everybody's, parts of the names of complaints, and short forms of "is".</summary>
    private static readonly WordSet Nobodys = new("everybody's everyone's nobody's anybody's one's runner's jumper's women's men's people's children's it's that's what's he's she's there's let's here's");

    private static readonly WordSet Which = new("left right sore stiff swollen bad own other first poor");

    private static readonly WordSet Sides = new("front back inside outside top side");

    private static readonly WordSet People = new("you he she i we they");

    private static readonly WordSet Past = new("was were felt hurt ached had");

    private static readonly WordSet Verbs = new("is are was were has have had feels feel felt begins began starts started still hurts hurt aches ached");

    private static readonly WordSet States = new("sore stiff swollen fine quiet calm tired achy aching ache warm hot cold painful ok okay well good happy unhappy glad grateful hurts hurt aches ached");

    /// <summary>What makes a rule of it.</summary>
    private static readonly WordSet Rules = new(
        "more most less least after when during by from if than will would can may might usually often always rarely made makes runner runners people women men patients adults");

    private static readonly WordSet Advice = new("can may might will would could should must need");

    /// <summary>Where the scene ends that a clause sets; its beginning where it sets none.</summary>
    public int EndAt(int clause)
    {
        int owner = AfterDay(clause);
        if (VerbOf(owner, isToday: owner > clause) is not int verb)
            return clause;
        int end = verb;
        while (words[end] != TextWord.Break && !known.Conjunctions.Contains(words[end]))
            end++;
        return IsState(verb, end) && !IsExplained(end) ? end : clause;
    }

    private int AfterDay(int clause)
    {
        int day = words.After(BeforeDays, clause, 1);
        return Days.Contains(words[day]) ? words.After(Days, day, 2) : clause;
    }

    /// <summary>The verb of "your left knee is …", of "it was …" or, of today or after "you come home and", "the knee is …", or of "she has had a sore knee".</summary>
    private int? VerbOf(int owner, bool isToday)
    {
        string word = words[owner];
        if (Whose.Contains(word) || (word.EndsWith("'s", StringComparison.Ordinal) && !Nobodys.Contains(word)))
            return VerbAfterPart(words.After(Which, owner + 1, 2));
        int after = word == "it" ? owner + 1 : word == "the" ? VerbAfterThe(owner + 1) ?? owner : owner;
        if (after > owner)
            return isToday || Past.Contains(words[after]) || IsToldOfYou(owner) ? after : null;
        int had = People.Contains(word) ? owner + 1 : owner > 0 && words[owner - 1] == TextWord.Break ? owner : owner - 1;
        return had >= owner && words[had] is "has" or "have" or "had" && words[had + 1] == "had" && words[had + 2] == "a" && VerbAfterPart(words.After(Which, had + 3, 2)) is not null
            ? had
            : null;
    }

    private int? VerbAfterThe(int at) =>
        Sides.Contains(words[at]) && words[at + 1] == "of" && words[at + 2] is "your" or "the" ? VerbAfterPart(at + 3) : VerbAfterPart(words.After(Which, at, 2));

    private int? VerbAfterPart(int part) => known.Parts.Contains(words[part]) ? part + 1 : null;

    private bool IsToldOfYou(int clause) => clause > 1 && ((words[0] == "you" && !Advice.Contains(words[1])) || (words[0] == "many" && words[2] == "us"));

    private bool IsState(int verb, int end) =>
        IsCutShort(verb)
        || (Verbs.Contains(words[verb])
        && Enumerable.Range(verb, end - verb).Any(at => States.Contains(words[at]))
        && Enumerable.Range(verb, end - verb).All(at => States.Contains(words[at]) || !IsOfRule(at)));

    /// <summary>"You want to run, and your knee does not."</summary>
    private bool IsCutShort(int verb) =>
        words[verb] is "doesn't" or "don't" or "isn't" or "won't"
            ? words[verb + 1] == TextWord.Break
            : words[verb] is "does" or "do" or "is" or "has" && words[verb + 1] == "not" && words[verb + 2] == TextWord.Break;

    private bool IsOfRule(int at) => IsOfRule(words[at]) || (words[at] == "while" && words[at - 1] != "a");

    private bool IsOfRule(string word) =>
        Rules.Contains(word) || known.Research.Contains(word) || known.Effects.Contains(word) || known.PlainEffects.Contains(word)
        || (known.Health.Contains(word) && !known.Parts.Contains(word));

    /// <summary>"… because the cartilage is worn", but not "… since Sunday" or "… so you rest".</summary>
    private bool IsExplained(int end)
    {
        int why = words[end] == TextWord.Break ? end + 1 : end;
        return words[why] == "because"
            || (words[why] is "so" or "since" && !People.Contains(words[why + 1]) && (words.Has(known.Statements, why + 1) || words.Has(known.Effects, why + 1)));
    }
}
