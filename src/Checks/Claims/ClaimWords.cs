namespace KneesAfterRunning.Checks;

/// <summary>The words by which a claim about health is told from a sentence that refers, asks or instructs.</summary>
internal sealed class ClaimWords
{
    /// <summary>Parts of the body, complaints and treatments.</summary>
    public WordSet Health { get; } = new(
        """
        pain pains painful painkill* hurt* sore* ache aches aching achy swell* swollen stiff* inflam* injur* arthr* osteo* cartilage*
        tendon* tendin* ligament* menisc* muscle* muscular bone bones bony bursa* bursi* knee knees kneecap* joint joints hip
        hips thigh* shin shins quad* hamstring* itb heal heals healed healing cure cures cured damag* risk risks risky surg*
        operation* medic* drug drugs tablet* ibuprofen paracetamol supplement* magnesium steroid* inject* ice icing heat stretch*
        massag* tape taped taping tapes brace braces insole* orthotic* physiotherapy strength* recover* symptom*
        disease* infect* vitamin* collagen glucosamine cortisone squat* doctors clinicians cramp* fractur* sprain* bruis* blister*
        mg
        """);

    /// <summary>Where it hurts, and what lies above and below.</summary>
    public WordSet Parts { get; } = new("knee knees kneecap kneecaps hip hips leg legs thigh thighs shin shins calf calves ankle ankles foot feet heel heels toe toes");

    /// <summary>Two words that are one name.</summary>
    public HashSet<string> HealthPairs { get; } = ["it band", "foam rolling", "foam roller", "warm up", "warming up"];

    /// <summary>"Each exercise has an easier form" claims nothing; what exercises bring about does.</summary>
    public WordSet Exercises { get; } = new("exercise exercises");

    public WordSet Research { get; } = new("study studies trial trials review reviews research* scientist* experts");

    public WordSet Findings { get; } = new("found find finds show shows showed shown prove proves proven link links linked say says think thinks");

    /// <summary>What experts do: "doctors recommend rest", but "your doctor may suggest tablets".</summary>
    public WordSet Recommendations { get; } = new("recommend* advise advises advised suggest suggests suggested");

    /// <summary>What brings something about, in the third person or in the past, wherever it stands.</summary>
    public WordSet Effects { get; } = new(
        """
        causes caused prevents prevented reduces reduced lowers lowered raises raised increases increased eases eased helps helped
        heals healed cures cured worsens worsened harms harmed damages damaged destroys destroyed ruins ruined protects protected
        strengthens weakens strains irritates inflames relieves relieved improves improved recovers recovered speeds slows
        doubles doubled halves halved fixes treats repairs stops works worked cuts calms soothes numbs loosens mends boosts
        aggravates triggers absorbs restores rebuilds hides delays linked proven proves
        """);

    /// <summary>The same where they could also be an order: "Reduce your distance" claims nothing, "squats reduce pain" does.</summary>
    public WordSet PlainEffects { get; } = new(
        """
        cause prevent reduce lower raise increase ease help heal cure worsen harm damage destroy ruin protect strengthen weaken
        strain irritate inflame relieve improve recover speed slow double halve fix treat repair stop cut calm soothe numb loosen
        mend boost aggravate trigger absorb restore work rebuild hide delay
        """);

    /// <summary>What says that something is, does or comes about.</summary>
    public WordSet Statements { get; } = new(
        """
        is are was were has had can cannot may might will would could does did should must isn't aren't wasn't weren't
        can't won't wouldn't couldn't doesn't didn't shouldn't it's that's they're there's tends makes made leads leaves goes gets
        got becomes brings comes keeps shows showed found means needs wears hurts lets gives gave takes took feels felt begins
        grows settles clears turns puts bends straightens pushes pulls loads trains fell rose went lasts gained came rubs usually often rarely mg
        """);

    /// <summary>The same where they could also be an order.</summary>
    public WordSet PlainStatements { get; } = new("have tend make lead settle clear get become bring prove hurt wear turn put come pull push rub tear never always don't");

    /// <summary>After these a word like "help" or "strain" names a thing, and says nothing of it.</summary>
    public WordSet BeforeNouns { get; } = new("a an the no your our my their its this that any some more less of by with in from for get need");

    /// <summary>"Also reduce", "do not put".</summary>
    public WordSet BeforeOrders { get; } = new("do don't also just please never always not");

    /// <summary>What follows, as far as the next comma, claims nothing: "Stop if it hurts".</summary>
    public WordSet Conditions { get; } = new("how whether where what if when while until unless once");

    public WordSet Relatives { get; } = new("who which that whose");

    public WordSet Conjunctions { get; } = new("and or but so because since though although then");

    public WordSet Auxiliaries { get; } = new("is are was were has have had can cannot may might will would could does do did should must not never be been often usually");

    /// <summary>What may stand before the thing that a sentence is about.</summary>
    public WordSet BeforeSubject { get; } = new("a an the this that these those our your my each every next last full first second red same other both all also please now still in by on only here's");

    /// <summary>What this site and the reader's own papers are made of, and who speaks on it.</summary>
    public WordSet OwnThings { get; } = new(
        """
        page pages guide guides table tables chart charts picture pictures drawing drawings list lists section sections part parts
        article articles plan plans choice choices site checklist map numbers grades sources diary log next rest rule club word words term name
        we nobody here
        """);

    /// <summary>Who examines a knee.</summary>
    public WordSet Clinicians { get; } = new("physiotherapist* physio physios doctor doctors gp nurse* pharmacist* surgeon* specialist* clinician* coach coaches trainer*");

    /// <summary>What measures, and does not examine: "no app can feel your knee".</summary>
    public WordSet Devices { get; } = new("watch watches app apps phone phones treadmill website");

    public WordSet Sensing { get; } = new("see sees feel feels know knows count counts measure measures hear hears tell tells");

    /// <summary>After these a picture is spoken of.</summary>
    public WordSet Pictures { get; } = new("picture pictures drawing drawings photo photos photograph photographs");

    /// <summary>What follows is made up, as far as the next colon: "Suppose that your knee hurts".</summary>
    public WordSet Supposing { get; } = new("suppose imagine picture say");

    /// <summary>What is good for a person: "stretch: it is good for you".</summary>
    public WordSet Judgements { get; } = new("good bad better worse best worst safe safer safest harmless harmful healthy unhealthy useful useless gentle gentler kind kinder dangerous danger enough needed");

    /// <summary>What readers are asked to do, and what clinicians do for them.</summary>
    public WordSet Deferring { get; } = new(
        """
        ask see tell find read choose decide say print talk bring write call ring phone visit test look check examine assess show
        explain teach guide plan set book refer send order discuss agree know learn make
        """);

    /// <summary>"You may have heard that running ruins your knees."</summary>
    public WordSet Hearsay { get; } = new("heard told read");

    /// <summary>"The choice is yours", "they are called sports physicians", "a physiotherapist is someone …".</summary>
    public WordSet AfterMereNaming { get; } = new("your yours ours mine up called known named someone somebody sold drawn coloured labelled");

    /// <summary>"The knee is the joint between thigh and shin."</summary>
    public WordSet NamedThings { get; } = new("joint bone bones muscle muscles tendon ligament band pad cushion strip cord name word term bend movement position posture");

    /// <summary>"Shock is not injury."</summary>
    public WordSet Sayings { get; } = new("injury damage harm disease weakness");
}
