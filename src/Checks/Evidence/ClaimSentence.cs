namespace KneesAfterRunning.Checks;

/// <summary>
/// Tells whether a sentence makes a claim about health: it names something of the body or of medicine, and says what
/// that is or does. What depends on a condition, asks, gives an order, or speaks of the page and of who to ask, claims nothing.
/// </summary>
internal sealed class ClaimSentence
{
    /// <summary>How far from its verb the thing stands that a sentence names: "is a long, tough band".</summary>
    private const int NamingReach = 5;

    private const int WordsOfSaying = 5;

    private readonly ClaimWords _known;

    private readonly List<string> _words;

    /// <summary>Where the clause begins that is being read.</summary>
    private int _clause;

    private bool _isOfOwnThings;

    private bool _isConditional;

    /// <summary>Whether the verb before was part of a condition or of a "who …": "swelling that comes and goes".</summary>
    private bool _verbWasPassedOver;

    private bool _namesHealth, _namesExercise, _namesResearch, _hasNumber;

    private bool _states, _affects, _finds;

    private ClaimSentence(string sentence, ClaimWords known)
    {
        _known = known;
        _words = [.. TextWord.In(sentence).Select(word => word.Text is TextWord.End or TextWord.Question ? TextWord.Break : word.Text)];
        Read();
    }

    public static bool IsClaim(string sentence, ClaimWords known) =>
        !sentence.TrimEnd(' ', '"', '”', '’', ')', '.').EndsWith('?')
        && new ClaimSentence(sentence, known) is var read
        && read.IsClaim();

    private bool IsClaim() =>
        (_namesHealth && (_states || _affects))
        || (_namesExercise && _affects)
        || (_namesResearch && (_finds || (_hasNumber && (_states || _affects))));

    private void Read()
    {
        if (IsSaying())
            return;
        BeginClause(0);
        for (int at = 0; at < _words.Count; at++)
        {
            string word = _words[at];
            if (word == TextWord.Break)
            {
                _verbWasPassedOver |= _isConditional;
                _isConditional = false;
                BeginClause(at + 1);
            }
            else if (_known.Conjunctions.Contains(word))
            {
                BeginClause(at + 1);
            }
            else if (_isConditional || _known.Conditions.Contains(word) || IsIndirectQuestion(at))
            {
                _isConditional = true;
            }
            else if (IsHearsay(at))
            {
                return;
            }
            else if (IsRelative(at))
            {
                at = LastOfVerbAfter(at);
                _verbWasPassedOver = true;
            }
            else
            {
                ReadWord(at);
            }
        }
    }

    private void BeginClause(int at)
    {
        _clause = at;
        int subject = at;
        while (_known.BeforeSubject.Contains(WordAt(subject)))
            subject++;
        string word = WordAt(subject);
        _isOfOwnThings = (WordAt(at) == "more" && WordAt(at + 1) is "on" or "about") || _known.OwnThings.Contains(WordAt(at)) || _known.OwnThings.Contains(word)
            || _known.Clinicians.Contains(word) || _known.Deferring.Contains(WordAt(at))
            || (word is "you" or "they" && Enumerable.Range(subject + 1, 3).Any(next => _known.Deferring.Contains(WordAt(next))));
    }

    private void ReadWord(int at)
    {
        string word = _words[at];
        _namesHealth |= _known.Health.Contains(word) || _known.HealthPairs.Contains($"{word} {WordAt(at + 1)}");
        _namesExercise |= _known.Exercises.Contains(word);
        _namesResearch |= _known.Research.Contains(word);
        _hasNumber |= char.IsAsciiDigit(word[0]);
        if (at == _clause && _verbWasPassedOver)
            return;
        _finds |= at > _clause && !_isOfOwnThings && _known.Findings.Contains(word);
        bool isOrder = IsOrderOrThing(at);
        if ((_known.Effects.Contains(word) && !(word.EndsWith("ed", StringComparison.Ordinal) && _known.BeforeNouns.Contains(WordAt(at - 1)))) || (!isOrder && _known.PlainEffects.Contains(word)))
            _affects |= !(_isOfOwnThings && word is "help" or "helps" or "treat" or "treats");
        else if (_known.Recommendations.Contains(word))
            _affects |= !isOrder && !(_isOfOwnThings && _known.Auxiliaries.Contains(_words[at - 1]));
        else if (_known.Statements.Contains(word) || (!isOrder && _known.PlainStatements.Contains(word)))
            _states |= !_isOfOwnThings && !IsMereNaming(at);
        else
            return;
        _verbWasPassedOver = false;
    }

    /// <summary>Whether a verb such as "help" or "ease" is an order where it stands, or the name of a thing.</summary>
    private bool IsOrderOrThing(int at) =>
        (at > 0 && _known.BeforeNouns.Contains(_words[at - 1])) || _words[_clause..at].TrueForAll(_known.BeforeOrders.Contains);

    private bool IsMereNaming(int at) =>
        (at > 0 && _known.OwnThings.Contains(_words[at - 1]))
        || (at > 0 && _words[at - 1] == "there" && WordAt(at + 1) == "more")
        || (_words[at] is "is" or "are" or "it's" or "that's" or "they're"
            && (_known.AfterMereNaming.Contains(WordAt(at + 1)) || _known.AfterMereNaming.Contains(WordAt(at + 2)) || NamesThing(at + 1)));

    /// <summary>"A small, thick bone", as far as the next mark.</summary>
    private bool NamesThing(int at) =>
        WordAt(at) is "a" or "an" or "the" && Enumerable.Range(at + 1, NamingReach).Any(next => _known.NamedThings.Contains(WordAt(next)));

    /// <summary>"Shock is not injury."</summary>
    private bool IsSaying() =>
        _words.Count <= WordsOfSaying + 1 && _words.IndexOf("is") is > 0 and int verb && WordAt(verb + 1) == "not" && _known.Sayings.Contains(_words.FindLast(word => word != TextWord.Break)!);

    private bool IsHearsay(int at) =>
        _words[at] == "you" && Enumerable.Range(at + 1, 4).Any(next => _known.Hearsay.Contains(WordAt(next)));

    /// <summary>"See which causes fit."</summary>
    private bool IsIndirectQuestion(int at) =>
        _words[at] is "which" or "who" && _known.Deferring.Contains(WordAt(at - 1));

    /// <summary>"A knee that locks", "someone who treats people"; but "that is a sign" and "rest, which heals it" claim something.</summary>
    private bool IsRelative(int at) =>
        at > _clause && _known.Relatives.Contains(_words[at]) && (_words[at] != "that" || (_words[at - 1] != "than" && IsVerb(WordAt(at + 1))));

    private bool IsVerb(string word) =>
        _known.Statements.Contains(word) || _known.Effects.Contains(word) || _known.PlainEffects.Contains(word) || _known.PlainStatements.Contains(word);

    private int LastOfVerbAfter(int at)
    {
        int last = _words[at] == "whose" ? at + 2 : at + 1;
        while (_known.Auxiliaries.Contains(WordAt(last)))
            last++;
        return WordAt(last) == TextWord.Break ? last - 1 : last;
    }

    private string WordAt(int at) => at >= 0 && at < _words.Count ? _words[at] : TextWord.Break;
}
