using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>
/// A distance in a sentence is given in km with miles, once on a page for each. "The 600 km pair", "a 10 km" and
/// "5 km races" are names; "a 12 km run" is none.
/// </summary>
internal sealed class DistanceCheck : IWordCheck
{
    /// <summary>What follows a distance that is no name.</summary>
    private static readonly WordSet Following = new(
        """
        in a at per or and to on with each every from before after more less if when until then for of by but without because
        while once twice again later now today tomorrow away further farther
        """);

    private static readonly WordSet BeforeNames = new("a an the your first");

    private static readonly WordSet Runs = new("run runs jog jogs walk walks loop loops route routes outing outings");

    private static readonly WordSet KindsOfRuns = new("long short easy slow steady gentle hard flat hilly training");

    /// <summary>Races that many places hold are named by these.</summary>
    private static readonly WordSet RaceLengths = new("5 10 five ten");

    public void Check(Writing writing, Diagnostics diagnostics)
    {
        RunningText[] texts = [.. writing.Texts];
        HashSet<(string?, bool)> told = [.. texts.SelectMany((text, index) => Distance.ToldTwiceIn(ReadTogether(texts, index))).Select(KeyOf)];
        foreach (RunningText text in texts.Where(text => text.IsProse))
        {
            foreach (Distance distance in Distance.In(text.Words).Where(distance => !IsName(text.Words, distance.At) && told.Add(KeyOf(distance))).Take(1))
                Report(distance, text, diagnostics);
        }
    }

    /// <summary>A text, and the heading above it.</summary>
    private static IEnumerable<TextWords> ReadTogether(RunningText[] texts, int index) =>
        index > 0 && !texts[index - 1].IsProse ? [texts[index - 1].Words, texts[index].Words] : [texts[index].Words];

    private static void Report(Distance distance, RunningText text, Diagnostics diagnostics)
    {
        string example = distance.InBoth is { } both ? $": {both}" : "";
        diagnostics.Report(
            Problems.DistanceInOneUnit, text.PositionOf(text.Words.Start(distance.At)),
            $"“{text.Words.Between(distance.At, distance.At + 1)}” is given in {(distance.InKilometres ? "km" : "miles")} alone.",
            distance.InKilometres ? $"Add the miles in brackets{example}." : $"Give it in km, and the miles in brackets{example}.");
    }

    private static (string? Number, bool InKilometres) KeyOf(Distance distance) => (distance.Number, distance.InKilometres);

    private static bool IsName(TextWords words, int at)
    {
        if (words[at - 1] != "the" && !RaceLengths.Contains(words[at]) && IsRun(words, at + 2))
            return false;
        return BeforeNames.Contains(words[at - 1])
            || (words[at + 2] is not (TextWord.Break or TextWord.End or TextWord.Question) && !Following.Contains(words[at + 2]));
    }

    /// <summary>"Run", "easy run".</summary>
    private static bool IsRun(TextWords words, int at) => Runs.Contains(words[at]) || (KindsOfRuns.Contains(words[at]) && Runs.Contains(words[at + 1]));
}
