using System.Text.RegularExpressions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>What the causes ask for, as their authors wrote it.</summary>
internal static partial class AuthoredItems
{
    private static readonly Dictionary<string, Match[]> Written =
        Directory.EnumerateFiles(RepositoryRoot.Combine("input", "causes"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => (Id: Path.GetFileNameWithoutExtension(file), Items: Item().Matches(File.ReadAllText(file))))
            .Where(cause => cause.Items.Count > 0)
            .ToDictionary(cause => cause.Id, cause => cause.Items.ToArray());

    /// <summary>The items of each cause, by the cause's id.</summary>
    public static IReadOnlyDictionary<string, string[]> ByCause { get; } =
        Written.ToDictionary(cause => cause.Key, cause => cause.Value.Select(Do).ToArray());

    /// <summary>All items, one that several causes ask for once.</summary>
    public static IReadOnlyList<string> All => Of([.. ByCause.Keys]);

    /// <summary>The items of some causes, one that several of them ask for once.</summary>
    public static IReadOnlyList<string> Of(params string[] causes) => Distinct(causes.SelectMany(cause => ByCause[cause]));

    /// <summary>Those of them that are for paper: all but what to do when buying shoes.</summary>
    public static IReadOnlyList<string> OnPaper(params string[] causes) =>
        Distinct(causes.SelectMany(cause => Written[cause])
            .Where(item => item.Groups["when"].Value != "when-buying-shoes")
            .Select(Do));

    private static string[] Distinct(IEnumerable<string> items) => [.. items.Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string Do(Match item) => item.Groups["do"].Value;

    [GeneratedRegex(
        """^ +- do: "?(?<do>.+?)"?\r?\n( +example: .*\n)? +when: (?<when>[\w-]+)""", RegexOptions.Multiline)]
    private static partial Regex Item();
}
