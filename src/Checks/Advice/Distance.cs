using System.Globalization;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>So many km or miles in a text.</summary>
/// <param name="At">Which word stands before the unit.</param>
/// <param name="Number">That word, where it is a number; null of "a mile".</param>
/// <param name="InKilometres">Whether it counts km, and not miles.</param>
/// <param name="Value">The number in figures; null where it is in words, or has a fraction.</param>
internal sealed record Distance(int At, string? Number, bool InKilometres, double? Value)
{
    private const double KilometresInMile = 1.609344;

    /// <summary>
    /// How far two that are the same may lie apart, in km and as a part: half a mile where miles are whole, more where hundreds
    /// are.
    /// </summary>
    private const double Rounding = 0.85;

    private const double RoughRounding = 0.1;

    private static readonly WordSet Kilometres = new("km kms kilometre* kilometer*");

    private static readonly WordSet Miles = new("mile miles mi");

    public double? InKm => InKilometres ? Value : Value * KilometresInMile;

    private double? InMiles => InKilometres ? Value / KilometresInMile : Value;

    /// <summary>Both units, as in "5 km (3.1 miles)"; null where the number is not in figures.</summary>
    public string? InBoth => InKm is not { } km || InMiles is not { } miles
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{Rounded(km)} km ({Rounded(miles)} miles)");

    /// <summary>Those with a number, in their order.</summary>
    public static IEnumerable<Distance> In(TextWords words) => Units(words).Where(distance => distance.Number is not null);

    /// <summary>Those that are given in the other unit too.</summary>
    /// <param name="texts">What is read in one go: a paragraph, and the heading above it.</param>
    public static IEnumerable<Distance> InBothUnits(params IEnumerable<TextWords> texts)
    {
        Distance[] all = [.. texts.SelectMany(Units)];
        return all.Where(distance => distance.Number is not null
            && all.Any(other => other.InKilometres != distance.InKilometres && distance.IsAsFarAs(other)));
    }

    /// <summary>To a tenth where that says something.</summary>
    private static double Rounded(double distance) => Math.Round(distance, distance < 100 ? 1 : 0);

    /// <summary>Also of one that is not in figures, such as "a mile".</summary>
    private bool IsAsFarAs(Distance other) =>
        InKm is not { } here || other.InKm is not { } there
            || Math.Abs(here - there) <= Math.Max(Rounding, RoughRounding * Math.Max(here, there));

    private static IEnumerable<Distance> Units(TextWords words)
    {
        for (int unit = 0; unit < words.Count; unit++)
        {
            bool inKilometres = Kilometres.Contains(words[unit]);
            if (inKilometres || Miles.Contains(words[unit]))
                yield return new(unit - 1, words.IsNumber(unit - 1) ? words[unit - 1] : null, inKilometres,
                    ValueOf(words, unit - 1));
        }
    }

    /// <summary>Null also for 2½ and 2 1/2.</summary>
    private static double? ValueOf(TextWords words, int number) =>
        words[number - 1] != "/" && double.TryParse(words[number], CultureInfo.InvariantCulture, out double value)
            && words.Between(number, number + 1).All(char.IsAscii)
            ? value
            : null;
}
