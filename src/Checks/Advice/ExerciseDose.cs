namespace KneesAfterRunning.Checks;

/// <summary>
/// Tells where a text gives a dose of exercise: "3 sets of 10", "15 repetitions", "3 × 15 squats", "hold for 45 seconds, 5
/// times". What such words mean, what readers were told by somebody else, and the repeats of a run are none.
/// </summary>
internal static class ExerciseDose
{
    private static readonly WordSet Repetitions = new("repetitions reps");

    private static readonly WordSet Exercises = new(
        """
        squat* lunge* bridge* clamshell* plank* raise raises lift lifts step-up* step-down* deadlift* curl* press press-ups hop hops hike
        hikes dip dips crunch* calf hamstring* exercise* band leg legs thigh* wall
        """);

    /// <summary>What a run, a walk or a thing is measured in.</summary>
    private static readonly WordSet OtherUnits = new("m km metre* kilometre* mile miles min mins minute* lap laps hill hills stride* sprint* run runs cm mm inch inches px kg pixel*");

    private static readonly WordSet BeforeCount = new("about up to at least");

    /// <summary>Where one of these stands before it, a dose is explained, denied, asked for or taken from elsewhere.</summary>
    private static readonly WordSet Others = new("mean means meant meaning not no nobody never if when once until whether told given prescribed asked suppose imagine");

    /// <summary>"Your plan", "your physiotherapist": whose doses are the reader's own.</summary>
    private static readonly WordSet Prescribers = new("plan plans program* physio* therapist* doctor* clinic* coach* trainer*");

    /// <summary>The first and the last word of each dose.</summary>
    /// <param name="words">The text.</param>
    /// <param name="isOfExercise">Whether the text is about an exercise, where its numbers alone do not tell.</param>
    public static IEnumerable<(int First, int Last)> AllIn(TextWords words, Func<bool> isOfExercise)
    {
        for (int at = 0; at < words.Count; at++)
        {
            if (LastOf(words, at, isOfExercise) is not { } last)
                continue;
            yield return (at, last);
            at = last;
        }
    }

    public static bool NamesExercise(TextWords words) => Enumerable.Range(0, words.Count).Any(word => Exercises.Contains(words[word]));

    /// <returns>The last word of the dose that begins at a word; null where none begins.</returns>
    private static int? LastOf(TextWords words, int at, Func<bool> isOfExercise) =>
        words.IsNumber(at) && (LastOfSets(words, at) ?? LastOfRepetitions(words, at) ?? LastOfProduct(words, at, isOfExercise) ?? LastOfHolds(words, at)) is { } last
        && !OtherUnits.Contains(words[last + 1]) && words[last + 1] is not ("mean" or "means") && !IsOfOthers(words, at)
            ? last
            : null;

    /// <summary>"3 sets of 10", "two sets of up to 15".</summary>
    private static int? LastOfSets(TextWords words, int at)
    {
        if (words[at + 1] is not "sets" || words[at + 2] is not "of")
            return null;
        int count = at + 3;
        while (BeforeCount.Contains(words[count]))
            count++;
        return words.IsNumber(count) ? count : null;
    }

    private static int? LastOfRepetitions(TextWords words, int at) => Repetitions.Contains(words[at + 1]) ? at + 1 : null;

    /// <summary>"3 × 15", "3 x 15" and "3x15", of an exercise.</summary>
    private static int? LastOfProduct(TextWords words, int at, Func<bool> isOfExercise)
    {
        int? last = words[at + 1] switch
        {
            "x" when words.IsNumber(at + 2) => at + 2,
            ['x', >= '0' and <= '9', ..] => at + 1,
            [>= '0' and <= '9', ..] when words.Between(at, at + 1).Contains('×', StringComparison.Ordinal) => at + 1,
            _ => null,
        };
        return last is not null && isOfExercise() ? last : null;
    }

    /// <summary>"Hold for 45 seconds, 5 times".</summary>
    private static int? LastOfHolds(TextWords words, int at)
    {
        if (words[at + 1] is not ("second" or "seconds"))
            return null;
        int[] sentence = [.. words.SentenceOf(at)];
        return sentence.Any(word => words[word] is "hold" or "holds" or "held") && sentence.Any(word => words.IsNumber(word) && words[word + 1] == "times") ? at + 1 : null;
    }

    private static bool IsOfOthers(TextWords words, int at) =>
        words.IsAsked(at) || words.SentenceOf(at).TakeWhile(word => word < at).Any(word => Others.Contains(words[word]) || (words[word] == "your" && Prescribers.Contains(words[word + 1])));
}
