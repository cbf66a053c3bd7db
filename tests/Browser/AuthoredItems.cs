using System.Text.RegularExpressions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>What the causes ask for, as their authors wrote it.</summary>
internal static partial class AuthoredItems
{
    /// <summary>The items of each cause, by the cause's id.</summary>
    public static IReadOnlyDictionary<string, string[]> ByCause { get; } =
        Directory.EnumerateFiles(RepositoryRoot.Combine("input", "causes"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => (Id: Path.GetFileNameWithoutExtension(file), Items: Items(File.ReadAllText(file))))
            .Where(cause => cause.Items.Length > 0)
            .ToDictionary(cause => cause.Id, cause => cause.Items);

    /// <summary>All items, one that several causes ask for once.</summary>
    public static IReadOnlyList<string> All => Of([.. ByCause.Keys]);

    /// <summary>The items of some causes, one that several of them ask for once.</summary>
    public static IReadOnlyList<string> Of(params string[] causes) =>
        [.. causes.SelectMany(cause => ByCause[cause]).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string[] Items(string article) => [.. Item().Matches(article).Select(match => match.Groups["do"].Value)];

    [GeneratedRegex("""^ +- do: "?(?<do>.+?)"?\r?$""", RegexOptions.Multiline)]
    private static partial Regex Item();
}
