namespace KneesAfterRunning.Checks;

/// <summary>
/// Tells whether a sentence makes a claim about health: it names something of the body or of medicine, and says what
/// that is or does. What depends on a condition, asks, gives an order, sets a scene, or speaks of the page and of who to
/// ask, claims nothing.
/// </summary>
internal sealed class ClaimSentence
{
    private const int WordsBeforeDevice = 2;

    private readonly ClaimWords _known;

    private readonly SentenceWords _words;

    private readonly MereNaming _naming;

    private readonly PointerClause _pointer;

    private readonly SceneClause _scene;

    private readonly MeasureClause _measure;

    /// <summary>Where the clause begins that is being read.</summary>
    private int _clause;

    private bool _isOfOwnThings;

    private bool _isConditional;

    /// <summary>Whether the condition lasts to the next colon.</summary>
    private bool _isSupposed;

    private bool _isOrder;

    /// <summary>Whether the verb before was part of a condition or of a "who …": "swelling that comes and goes".</summary>
    private bool _verbWasPassedOver;

    private bool _namesHealth, _namesExercise, _namesResearch, _hasNumber;

    private bool _states, _affects, _finds;

    /// <summary>Whether an order before the colon named something of health, of which "it" may now be said.</summary>
    private bool _ordersHealth;

    private ClaimSentence(string sentence, IEnumerable<string> links, ClaimWords known)
    {
        _known = known;
        _words = new(sentence, links);
        _naming = new(_words, known);
        _pointer = new(_words, known);
        _scene = new(_words, known);
        _measure = new(_words, known);
    }

    /// <param name="sentence">What is written.</param>
    /// <param name="links">The words of its paragraph that lead to a page of this site.</param>
    /// <param name="known">By which words a claim is told.</param>
    public static bool IsClaim(string sentence, IEnumerable<string> links, ClaimWords known) =>
        !sentence.TrimEnd(' ', '"', '”', '’', ')', '.').EndsWith('?')
        && new ClaimSentence(sentence, links, known).Read();

    private bool IsClaim() =>
        (_namesHealth && (_states || _affects))
        || (_namesExercise && _affects)
        || (_namesResearch && (_finds || (_hasNumber && (_states || _affects))));

    private bool Read()
    {
        if (_naming.IsSaying())
            return false;
        int at = BeginClause(0);
        while (at < _words.Count && !IsHearsay(at))
            at = ReadAt(at);
        return IsClaim();
    }

    /// <returns>Where to read on.</returns>
    private int ReadAt(int at)
    {
        string word = _words[at];
        if (word == TextWord.Break)
            return EndClause(at);
        if (_isSupposed)
            return at + 1;
        if (_isOrder && _measure.EndAt(at, _clause) is int end && end > at)
            return end;
        if (_known.Conjunctions.Contains(word) && !(_isOrder && _measure.BeginsResult(at)))
            return BeginClause(at + 1);
        if (_isConditional || _known.Conditions.Contains(word) || IsIndirectQuestion(at))
        {
            _isConditional = true;
        }
        else if (IsRelative(at))
        {
            _verbWasPassedOver = true;
            return LastOfVerbAfter(at) + 1;
        }
        else
        {
            ReadWord(at);
        }

        return at + 1;
    }

    private int EndClause(int mark)
    {
        if (_isSupposed && !_words.IsColon(mark))
            return mark + 1;
        _verbWasPassedOver |= _isConditional;
        _isConditional = _isSupposed = false;
        if (_isOrder && _words.IsColon(mark) && !IsClaim())
        {
            _ordersHealth |= _namesHealth || _namesExercise;
            _namesHealth = _namesExercise = _namesResearch = _hasNumber = _states = _affects = _finds = false;
        }

        return BeginClause(mark + 1);
    }

    /// <returns>Where its reading begins.</returns>
    private int BeginClause(int at)
    {
        _isOrder = _measure.IsOrder(at) || (_isOrder && (_measure.BeginsResult(at) || _words[at - 1] is "and" or "or"));
        _isSupposed = IsSupposed(at);
        bool showsPicture = IsOfPicture(_clause) && at > 0 && _words[at - 1] == TextWord.Break;
        _clause = at;
        int subject = _words.After(_known.BeforeSubject, at);
        string word = _words[subject];
        _isOfOwnThings = showsPicture || (_words[at] == "more" && _words[at + 1] is "on" or "about") || _known.OwnThings.Contains(_words[at]) || _known.OwnThings.Contains(word)
            || _known.Clinicians.Contains(word) || _known.Deferring.Contains(_words[at])
            || (word is "you" or "they" && Enumerable.Range(subject + 1, 3).Any(next => _known.Deferring.Contains(_words[next])))
            || IsOfDevice(at) || IsOfUntestedPlan(at);
        int pointer = _pointer.EndAt(at);
        _isOfOwnThings |= pointer > at;
        return pointer > at ? pointer : _scene.EndAt(at);
    }

    private void ReadWord(int at)
    {
        string word = _words[at];
        _namesHealth |= _known.Health.Contains(word) || _known.HealthPairs.Contains($"{word} {_words[at + 1]}");
        _namesExercise |= _known.Exercises.Contains(word);
        _namesResearch |= _known.Research.Contains(word);
        _hasNumber |= char.IsAsciiDigit(word[0]);
        if (at == _clause && _verbWasPassedOver)
            return;
        _finds |= at > _clause && !_isOfOwnThings && _known.Findings.Contains(word);
        bool isOrder = IsOrderOrThing(at);
        if ((_known.Effects.Contains(word) && !(word.EndsWith("ed", StringComparison.Ordinal) && _known.BeforeNouns.Contains(_words[at - 1]))) || (!isOrder && _known.PlainEffects.Contains(word)))
            _affects |= !(_isOfOwnThings && word is "help" or "helps" or "treat" or "treats");
        else if (_known.Recommendations.Contains(word))
            _affects |= !isOrder && !(_isOfOwnThings && _known.Auxiliaries.Contains(_words[at - 1]));
        else if (_known.Statements.Contains(word) || (!isOrder && _known.PlainStatements.Contains(word)))
            _states |= !_isOfOwnThings && !_naming.IsAt(at, _clause);
        else
            return;
        _namesHealth |= _ordersHealth && (_affects || (_states && _words.Has(_known.Judgements, at)));
        _verbWasPassedOver = false;
    }

    /// <summary>Whether a verb such as "help" or "ease" is an order where it stands, the name of a thing, or how something is: "is calm".</summary>
    private bool IsOrderOrThing(int at) =>
        (at > 0 && (_known.BeforeNouns.Contains(_words[at - 1]) || _words[at - 1] is "is" or "are" or "be")) || _words.After(_known.BeforeOrders, _clause) >= at;

    private bool IsHearsay(int at) =>
        !_isConditional && _words[at] == "you" && Enumerable.Range(at + 1, 4).Any(next => _known.Hearsay.Contains(_words[next]));

    /// <summary>"Suppose that …", "let us say …", but not "say the words".</summary>
    private bool IsSupposed(int at) =>
        _known.Supposing.Contains(_words[at])
            ? _words[at + 1] is "that" or "your" or "you"
            : _words[at] is "let" or "let's" && Enumerable.Range(at + 1, 2).Any(next => _words[next] == "say");

    /// <summary>"In the drawing, …"</summary>
    private bool IsOfPicture(int clause) =>
        _words[clause] is "in" or "on" && _words.After(_known.BeforeSubject, clause) is var picture
        && _known.Pictures.Contains(_words[picture]) && _words[_words[picture + 1] is "above" or "below" ? picture + 2 : picture + 1] == TextWord.Break;

    /// <summary>"No app can feel your knee."</summary>
    private bool IsOfDevice(int clause) =>
        _words[clause] is "a" or "no" or "the" or "your"
        && _words.Has(_known.Devices, clause + 1, WordsBeforeDevice)
        && _words.Has(_known.Sensing, clause + 1);

    /// <summary>"No trial has tried this plan."</summary>
    private bool IsOfUntestedPlan(int clause) =>
        _words[clause] == "no" && _known.Research.Contains(_words[clause + 1]) && _words[clause + 2] is "has"
        && _words[clause + 4] is "this" or "our" && _known.OwnThings.Contains(_words[clause + 5]);

    /// <summary>"See which causes fit."</summary>
    private bool IsIndirectQuestion(int at) =>
        _words[at] is "which" or "who" && _known.Deferring.Contains(_words[at - 1]);

    /// <summary>"A knee that locks", "someone who treats people"; but "that is a sign" and "rest, which heals it" claim something.</summary>
    private bool IsRelative(int at) =>
        at > _clause && _known.Relatives.Contains(_words[at]) && (_words[at] != "that" || (_words[at - 1] != "than" && IsVerb(_words[at + 1])));

    private bool IsVerb(string word) =>
        _known.Statements.Contains(word) || _known.Effects.Contains(word) || _known.PlainEffects.Contains(word) || _known.PlainStatements.Contains(word);

    private int LastOfVerbAfter(int at)
    {
        int last = _words.After(_known.Auxiliaries, _words[at] == "whose" ? at + 2 : at + 1);
        return _words[last] == TextWord.Break ? last - 1 : last;
    }
}
