using System.Globalization;

namespace KneesAfterRunning.Commands;

/// <summary>
/// The day of the build. The environment variable SOURCE_DATE_EPOCH, in seconds since 1970, stands in for it where a
/// build is to be repeated as it was: https://reproducible-builds.org/specs/source-date-epoch/.
/// </summary>
internal static class Clock
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    public static DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    private static DateTimeOffset Now =>
        long.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : TimeProvider.System.GetUtcNow();
}
