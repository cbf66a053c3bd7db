using System.Collections.Concurrent;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// What is wrong with many pages, by the rule that they break: a page is opened once and held against all rules.
/// </summary>
internal sealed class Findings
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<string>> _byRule = [];
    private readonly ConcurrentBag<string> _unread = [];

    /// <param name="rule">The rule that the page was held against.</param>
    /// <param name="path">The page.</param>
    /// <param name="problems">How it breaks the rule; none where it holds.</param>
    public void Add(string rule, string path, IEnumerable<string> problems)
    {
        ConcurrentBag<string> found = _byRule.GetOrAdd(rule, _ => []);
        foreach (string problem in problems)
            found.Add($"{path}: {problem}");
    }

    /// <summary>A page that could not be looked at keeps no rule.</summary>
    public void AddUnread(string path, Exception exception) => _unread.Add($"{path} could not be looked at: {exception.Message}");

    /// <summary>Fails with every page that breaks the rule, and where no page was held against it.</summary>
    public void AssertNone(string rule)
    {
        Assert.True(_byRule.ContainsKey(rule) || !_unread.IsEmpty, $"No page was held against the rule '{rule}'.");
        string[] problems = [.. _byRule.GetValueOrDefault(rule, []).Concat(_unread).Order(StringComparer.Ordinal)];
        Assert.True(problems.Length == 0, string.Join('\n', problems));
    }
}
