using Microsoft.Extensions.FileSystemGlobbing;

namespace KneesAfterRunning.Tests.Schemas;

internal static class MatcherExtensions
{
    public static Matcher WithPatterns(this Matcher matcher, IEnumerable<string> patterns)
    {
        matcher.AddIncludePatterns(patterns);
        return matcher;
    }
}
