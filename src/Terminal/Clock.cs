using System.Globalization;

namespace KneesAfterRunning.Terminal;

/// <summary>
/// The day of the build. The environment variable SOURCE_DATE_EPOCH, in seconds since 1970, stands in for it where a
/// build is to be repeated as it was: https://reproducible-builds.org/specs/source-date-epoch/.
/// </summary>
internal static class Clock
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    /// <summary>The day in UTC.</summary>
    /// <param name="variables">The environment variables.</param>
    public static DateOnly TodayOf(IReadOnlyDictionary<string, string> variables) =>
        DateOnly.FromDateTime(NowOf(variables).UtcDateTime);

    private static DateTimeOffset NowOf(IReadOnlyDictionary<string, string> variables) =>
        long.TryParse(variables.GetValueOrDefault(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : TimeProvider.System.GetUtcNow();
}
