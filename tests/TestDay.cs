using System.Globalization;

namespace KneesAfterRunning.Tests;

/// <summary>
/// The day on which every build of the tests takes place, so that no review grows too old for them. Whether those of
/// the real site have is for a build on the real day to say.
/// </summary>
internal static class TestDay
{
    public static DateOnly Value { get; } = new(2026, 12, 1);

    /// <summary>Its first second in UTC, counted from 1970, as the program reads it from its environment.</summary>
    public static string Epoch { get; } =
        new DateTimeOffset(Value, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
