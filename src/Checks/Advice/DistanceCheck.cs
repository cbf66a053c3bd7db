using System.Globalization;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>
/// A distance in a paragraph is given in km with miles, once on a page for each. "The 600 km pair", "a 10 km" and
/// "5 km races" are names.
/// </summary>
internal sealed class DistanceCheck : IArticleCheck
{
    private const double KilometresInMile = 1.609344;

    private static readonly WordSet Kilometres = new("km kms kilometre*");

    private static readonly WordSet Miles = new("mile miles");

    /// <summary>What follows a distance that is no name.</summary>
    private static readonly WordSet Following = new("in a at per or and to on with each every from before after more less if when until then for");

    private static readonly WordSet BeforeNames = new("a an the your first");

    public void Check(WrittenArticle article, Site site, Diagnostics diagnostics)
    {
        HashSet<string> told = [.. article.Texts.Where(text => Has(text.Words, Kilometres) && Has(text.Words, Miles))
            .SelectMany(text => Distances(text.Words, Kilometres).Concat(Distances(text.Words, Miles)).Select(at => text.Words[at]))];
        foreach (RunningText text in article.Texts.Where(text => text.IsProse))
        {
            TextWords words = text.Words;
            bool hasKilometres = Has(words, Kilometres);
            if (hasKilometres == Has(words, Miles))
                continue;
            foreach (int at in Distances(words, hasKilometres ? Kilometres : Miles).Where(at => !IsName(words, at) && told.Add(words[at])).Take(1))
            {
                diagnostics.Report(
                    Problems.DistanceInOneUnit, text.PositionOf(words.Start(at)),
                    $"“{words.Between(at, at + 1)}” is given in {(hasKilometres ? "km" : "miles")} alone.",
                    hasKilometres ? $"Add the miles in brackets{Example(words[at], 1, 1 / KilometresInMile)}." : $"Give it in km, and the miles in brackets{Example(words[at], KilometresInMile, 1)}.");
            }
        }
    }

    private static bool Has(TextWords words, WordSet units) => Enumerable.Range(0, words.Count).Any(word => units.Contains(words[word]));

    /// <summary>The numbers that stand before a unit.</summary>
    private static IEnumerable<int> Distances(TextWords words, WordSet units) =>
        Enumerable.Range(0, words.Count).Where(word => words.IsNumber(word) && units.Contains(words[word + 1]));

    private static bool IsName(TextWords words, int at) =>
        BeforeNames.Contains(words[at - 1])
        || (words[at + 2] is not (TextWord.Break or TextWord.End or TextWord.Question) && !Following.Contains(words[at + 2]));

    /// <summary>": 5 km (3.1 miles)"; nothing for a number in words.</summary>
    private static string Example(string number, double toKilometres, double toMiles) =>
        double.TryParse(number, CultureInfo.InvariantCulture, out double distance)
            ? string.Create(CultureInfo.InvariantCulture, $": {distance * toKilometres:0.#} km ({distance * toMiles:0.#} miles)")
            : "";
}
