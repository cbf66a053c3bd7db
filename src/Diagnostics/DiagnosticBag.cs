using System.Collections.Concurrent;

namespace KneesAfterRunning.Diagnostics;

/// <summary>
/// Everything found wrong in one build. Safe to add to from any thread; the same problem is kept once. What merely follows
/// from a file that could not be read is left out.
/// </summary>
internal sealed class DiagnosticBag
{
    /// <summary>How many places that miss the same thing are each reported by themselves.</summary>
    private const int MostAlike = 2;

    private readonly ConcurrentDictionary<Diagnostic, UnresolvedReference?> _found = new();
    private readonly ConcurrentBag<SkippedInput> _unread = [];
    private volatile IReadOnlyDictionary<Rule, Severity?> _severities = new Dictionary<Rule, Severity?>();

    public void Report(Rule rule, SourcePosition at, string message, string help) =>
        _found.TryAdd(new Diagnostic(rule, at, message, help), null);

    /// <summary>Reports that something is nowhere: silent where it may be in what could not be read.</summary>
    public void ReportUnresolved(UnresolvedReference reference, Rule rule, SourcePosition at, string message, string help) =>
        _found.TryAdd(new Diagnostic(rule, at, message, help), reference);

    /// <summary>Notes that a file, or a part of it, is not in the site. Why is reported by itself.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">What stands in it; null where it may say anything.</param>
    public void MarkSkipped(string file, string? text) => _unread.Add(new SkippedInput(file, text));

    /// <summary>Notes that a file is not in the site because its author says so.</summary>
    /// <param name="at">Where.</param>
    /// <param name="reason">What the file is, as the beginning of a sentence.</param>
    /// <param name="text">What stands in it.</param>
    public void MarkExcluded(SourcePosition at, string reason, string text) =>
        _unread.Add(new SkippedInput(at.File, text) { Excluded = (at, reason) });

    /// <summary>Gives problems other severities than their own, whether they were found before or are found later.</summary>
    /// <param name="severities">By problem; null for those that are to be left out.</param>
    public void OverrideSeverities(IReadOnlyDictionary<Rule, Severity?> severities) => _severities = severities;

    /// <summary>In the order of files and lines, whatever order the threads found them in.</summary>
    public IReadOnlyList<Diagnostic> InOrder()
    {
        SkippedInput[] unread = [.. _unread.Distinct()];
        List<Diagnostic> reported = [];
        List<(Diagnostic Found, UnresolvedReference UnresolvedReference, SkippedInput? In)> missing = [];
        foreach ((Diagnostic found, UnresolvedReference? reference) in _found)
        {
            if (WithSeverity(found) is not { } weighed)
                continue;
            if (reference is null)
            {
                reported.Add(weighed);
                continue;
            }

            SkippedInput[] holders = [.. unread.Where(reference.MayBeIn)];
            if (holders.All(holder => holder.Excluded is not null && !reference.IsUnused))
                missing.Add((weighed, reference, holders.FirstOrDefault()));
        }

        reported.AddRange(missing
            .GroupBy(found => (found.In?.Path ?? found.UnresolvedReference.What, found.In is null ? found.Found.Rule : null))
            .SelectMany(alike =>
                Joined([.. Sorted(alike.Select(found => found.Found))], alike.First().UnresolvedReference.Joining,
                    alike.First().In?.Excluded)));
        return [.. Sorted(reported)];
    }

    private static IOrderedEnumerable<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .OrderBy(found => found.At.File, StringComparer.Ordinal)
            .ThenBy(found => found.At.Line)
            .ThenBy(found => found.At.Column)
            .ThenBy(found => found.Rule.Code, StringComparer.Ordinal)
            .ThenBy(found => found.Message, StringComparer.Ordinal);

    /// <summary>
    /// One problem in place of many that miss the same thing: the first, with the places of the others; or one at the place
    /// where what they miss is withheld.
    /// </summary>
    private static IReadOnlyList<Diagnostic> Joined(
        IReadOnlyList<Diagnostic> alike, string joining, (SourcePosition At, string Reason)? withheld)
    {
        SourcePosition[] places = [.. alike.Select(found => found.At).Distinct()];
        if (places.Length <= MostAlike)
            return alike;
        return withheld is (SourcePosition at, string reason)
            ? [alike.MaxBy(
                found => found.Rule.Code)! with { At = at, Message = $"{reason}, and {places.Length} places lead to it: {PlacesIn(places)}." }]
            : [alike[0] with { Message = $"{alike[0].Message} {joining} {places.Length} places: here and at {PlacesIn(places.Skip(1))}." }];
    }

    private static string PlacesIn(IEnumerable<SourcePosition> places) =>
        string.Join("; ", places.GroupBy(place => place.File).Select(PlacesIn));

    private static string PlacesIn(IGrouping<string, SourcePosition> places) =>
        places.All(place => place.IsWholeFile)
            ? places.Key
            : $"{places.Key}:{string.Join(", ", places.Select(place => place.Line).Distinct())}";

    private Diagnostic? WithSeverity(Diagnostic found)
    {
        if (!_severities.TryGetValue(found.Rule, out Severity? severity))
            return found;
        return severity is { } weighed ? found with { Rule = found.Rule with { Severity = weighed } } : null;
    }
}
