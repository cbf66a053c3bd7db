namespace KneesAfterRunning.Checks;

/// <summary>
/// Tells how far an order goes: "walk only as far as it does not hurt", "raise the chair, so that your knees are below your
/// hips". "Put ice on, so that the swelling goes down" claims something.
/// </summary>
internal sealed class MeasureClause(SentenceWords words, ClaimWords known)
{
    /// <summary>How many words stand at most between "so" and "that".</summary>
    private const int Reach = 4;

    private static readonly WordSet BeforeOrders = new("then first now so and also just please do don't never always not only");

    private static readonly WordSet Orders = new(
        """
        put set raise lower bend straighten lift squat walk run jog rest wear take hold keep push pull press place sit stand lie step turn
        tie lace strap wrap choose pick use do try go come carry start begin stop stay move hop climb swim ride cycle pedal stretch roll
        warm cool ice tape sleep eat drink write note count measure check make let leave bring pack find add change slow hurry breathe
        lean point spread cross rise reach repeat skip wait get give have hang adjust buy land train load practise
        """);

    private static readonly WordSet Postures = new(
        """
        bent straight level upright flat line seen visible see slip slips wobble wobbles hang hangs over under above below behind between parallel
        point points touch touches reach reaches comfortable right allow allows show read examine free
        """);

    private static readonly WordSet Burdens = new("load loads weight stress pressure force forces protected");

    private static readonly WordSet Denials = new("not doesn't don't nothing no without never");

    private static readonly WordSet Hurting = new("hurt hurts pain painful sore ache aches");

    public bool IsOrder(int clause)
    {
        int verb = words.After(BeforeOrders, clause);
        return (Orders.Contains(words[verb]) || (verb > clause && words[verb - 1] == "do")) && !known.Statements.Contains(words[verb + 1]) && !known.Effects.Contains(words[verb + 1]);
    }

    /// <summary>Whether the result of an order is told from a word on.</summary>
    public bool BeginsResult(int at) =>
        words[at] == "so" && Enumerable.Range(at + 1, Reach).Any(next => words[next] == "that");

    /// <summary>Where the measure of an order ends that begins at a word; the word itself where none does.</summary>
    public int EndAt(int at, int clause)
    {
        bool isResult = words[at] == "that" && (words[at - 1] is "so" or "enough" || Enumerable.Range(at - Reach, Reach - 1).Any(before => before >= clause && words[before] == "so"));
        bool isLimit = words[at] == "as" && words[at - 1] != "well" && Enumerable.Range(clause, at - clause).Any(before => words[before] == "as");
        return isLimit || (isResult && IsPosture(at + 1, isMeasured: words[at - 1] != "so")) ? words.MarkAfter(at) : at;
    }

    /// <summary>"The knee is nearly straight", "they are lower than the hips"; where it measures, also "it does not hurt".</summary>
    private bool IsPosture(int from, bool isMeasured)
    {
        int[] places = [.. Enumerable.Range(from, words.MarkAfter(from) - from)];
        bool isPainless = isMeasured && places.Any(at => Denials.Contains(words[at]) && words.Has(Hurting, at));
        return (isPainless || places.Any(at => Postures.Contains(words[at]) || IsBeyondPart(at)))
            && !places.Any(at => Burdens.Contains(words[at]) || IsOfHealth(words[at], isPainless) || (IsEffect(words[at]) && !IsBeyondPart(at)));
    }

    /// <summary>"Lower than the hips".</summary>
    private bool IsBeyondPart(int at) =>
        words[at + 1] == "than" && known.Parts.Contains(words[words[at + 2] is "the" or "your" ? at + 3 : at + 2]);

    private bool IsOfHealth(string word, bool isPainless) =>
        known.Health.Contains(word) && !known.Parts.Contains(word) && !(isPainless && Hurting.Contains(word));

    private bool IsEffect(string word) => known.Effects.Contains(word) || known.PlainEffects.Contains(word);
}
