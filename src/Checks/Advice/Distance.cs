using System.Globalization;

namespace KneesAfterRunning.Checks;

/// <summary>A number of km or miles in a text.</summary>
/// <param name="At">Which word its number is.</param>
/// <param name="Number">The number as it is written.</param>
/// <param name="InKilometres">Whether it counts km, and not miles.</param>
/// <param name="Value">The number; null where it is in words, or has a fraction.</param>
internal readonly record struct Distance(int At, string Number, bool InKilometres, double? Value)
{
    private const double KilometresInMile = 1.609344;

    /// <summary>How far two that are the same may lie apart, in km and as a part: half a mile where miles are whole, more where hundreds are.</summary>
    private const double Rounding = 0.85;

    private const double RoughRounding = 0.1;

    private static readonly WordSet Kilometres = new("km kms kilometre* kilometer*");

    private static readonly WordSet Miles = new("mile miles mi");

    public double? InKm => InKilometres ? Value : Value * KilometresInMile;

    private double? InMiles => InKilometres ? Value / KilometresInMile : Value;

    /// <summary>Those with a number, in their order.</summary>
    public static IEnumerable<Distance> In(TextWords words) => Units(words).Where(distance => words.IsNumber(distance.At));

    /// <summary>Those that stand in the same text in the other unit too.</summary>
    public static IEnumerable<Distance> ToldTwiceIn(TextWords words)
    {
        Distance[] all = [.. Units(words)];
        return all.Where(distance => words.IsNumber(distance.At) && all.Any(other => other.InKilometres != distance.InKilometres && distance.IsAsFarAs(other)));
    }

    /// <summary>Both units, as in "5 km (3.1 miles)"; null where the number cannot be reckoned with.</summary>
    public string? InBoth => Value is null ? null : string.Create(CultureInfo.InvariantCulture, $"{InKm:0.#} km ({InMiles:0.#} miles)");

    /// <summary>Also of one that cannot be reckoned with, such as "a mile".</summary>
    private bool IsAsFarAs(Distance other) =>
        InKm is not { } here || other.InKm is not { } there || Math.Abs(here - there) <= Math.Max(Rounding, RoughRounding * Math.Max(here, there));

    private static IEnumerable<Distance> Units(TextWords words)
    {
        for (int unit = 0; unit < words.Count; unit++)
        {
            bool inKilometres = Kilometres.Contains(words[unit]);
            if (inKilometres || Miles.Contains(words[unit]))
                yield return new(unit - 1, words[unit - 1], inKilometres, ValueOf(words, unit - 1));
        }
    }

    /// <summary>Null also for 2½ and 2 1/2.</summary>
    private static double? ValueOf(TextWords words, int number) =>
        words[number - 1] != "/" && double.TryParse(words[number], CultureInfo.InvariantCulture, out double value) && words.Between(number, number + 1).All(char.IsAscii)
            ? value
            : null;
}
