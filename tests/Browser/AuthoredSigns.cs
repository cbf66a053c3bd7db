using System.Text.RegularExpressions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>The warning signs, as their authors wrote them.</summary>
internal static partial class AuthoredSigns
{
    /// <summary>The signs of each level, by its name in the file.</summary>
    public static ILookup<string, string> ByLevel { get; } =
        Sign().Matches(File.ReadAllText(RepositoryRoot.Combine("input", "warning-signs.yml")))
            .ToLookup(match => match.Groups["level"].Value, match => match.Groups["sign"].Value);

    [GeneratedRegex("""^ +sign: "?(?<sign>.+?)"?\r?\n +level: (?<level>[\w-]+)""", RegexOptions.Multiline)]
    private static partial Regex Sign();
}
