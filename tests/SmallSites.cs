namespace KneesAfterRunning.Tests;

/// <summary>
/// What all small sites of <c>tests/Cases</c> share. Their pages are a few words long, so the rules that ask for a finished
/// article are off, unless the case names one in its own <c>problems</c>, which then stand last in its <c>site.yml</c>.
/// </summary>
internal static class SmallSites
{
    public const string Settings = "input/site.yml";

    private const string Problems = "\nproblems:";

    /// <summary>The codes of the rules for how much a summary, a caption, a cause or an exercise says.</summary>
    public static readonly IReadOnlyList<string> OfFinishedArticles =
        ["KNEE063", "KNEE067", "KNEE096", "KNEE097", "KNEE098", "KNEE130", "KNEE131", "KNEE132", "KNEE133", "KNEE134"];

    /// <summary>The settings of a case, and after them what they leave to be shared.</summary>
    public static string Complete(string settings)
    {
        string start = settings.Contains(Problems, StringComparison.Ordinal) ? "" : Problems;
        IEnumerable<string> off = OfFinishedArticles
            .Where(code => !settings.Contains(code, StringComparison.Ordinal)).Select(code => $"\n  {code}: off");
        return settings.TrimEnd() + start + string.Concat(off) + "\n";
    }
}
