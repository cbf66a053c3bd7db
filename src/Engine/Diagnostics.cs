using System.Collections.Concurrent;

namespace KneesAfterRunning.Engine;

/// <summary>
/// Everything found wrong in one build. Safe to add to from any thread; the same problem is kept once. What merely follows
/// from a file that could not be read is left out.
/// </summary>
public sealed class Diagnostics
{
    /// <summary>How many places that miss the same thing are each told of by themselves.</summary>
    private const int MostAlike = 2;

    private readonly ConcurrentDictionary<Diagnostic, Absence?> _found = new();
    private readonly ConcurrentBag<UnreadInput> _unread = [];
    private volatile IReadOnlyDictionary<Problem, Severity?> _severities = new Dictionary<Problem, Severity?>();

    public void Report(Problem problem, SourcePosition at, string message, string help) =>
        _found.TryAdd(new Diagnostic(problem, at, message, help), null);

    /// <summary>Reports that something is nowhere: silent where it may be in what could not be read.</summary>
    public void ReportAbsence(Absence absence, Problem problem, SourcePosition at, string message, string help) =>
        _found.TryAdd(new Diagnostic(problem, at, message, help), absence);

    /// <summary>Notes that a file, or a part of it, is not in the site. Why is reported by itself.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">What stands in it; null where it may say anything.</param>
    public void MarkUnread(string file, string? text) => _unread.Add(new UnreadInput(file, text));

    /// <summary>Notes that a file is not in the site because its author says so.</summary>
    /// <param name="at">Where.</param>
    /// <param name="reason">What the file is, as the beginning of a sentence.</param>
    /// <param name="text">What stands in it.</param>
    public void MarkWithheld(SourcePosition at, string reason, string text) => _unread.Add(new UnreadInput(at.File, text) { Withheld = (at, reason) });

    /// <summary>Gives problems other severities than their own, whether they were found before or are found later.</summary>
    /// <param name="severities">By problem; null for those that are to be left out.</param>
    public void Weigh(IReadOnlyDictionary<Problem, Severity?> severities) => _severities = severities;

    /// <summary>In the order of files and lines, whatever order the threads found them in.</summary>
    public IReadOnlyList<Diagnostic> InOrder()
    {
        UnreadInput[] unread = [.. _unread.Distinct()];
        List<Diagnostic> told = [];
        List<(Diagnostic Found, Absence Absence, UnreadInput? In)> missing = [];
        foreach ((Diagnostic found, Absence? absence) in _found)
        {
            if (Weighed(found) is not { } weighed)
                continue;
            if (absence is null)
            {
                told.Add(weighed);
                continue;
            }

            UnreadInput[] holders = [.. unread.Where(absence.MayBeIn)];
            if (holders.All(holder => holder.Withheld is not null && !absence.IsOfUse))
                missing.Add((weighed, absence, holders.FirstOrDefault()));
        }

        told.AddRange(missing
            .GroupBy(found => (found.In?.Path ?? found.Absence.What, found.In is null ? found.Found.Problem : null))
            .SelectMany(alike => Joined([.. Sorted(alike.Select(found => found.Found))], alike.First().Absence.Joining, alike.First().In?.Withheld)));
        return [.. Sorted(told)];
    }

    private static IOrderedEnumerable<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .OrderBy(found => found.At.File, StringComparer.Ordinal)
            .ThenBy(found => found.At.Line)
            .ThenBy(found => found.At.Column)
            .ThenBy(found => found.Problem.Code, StringComparer.Ordinal)
            .ThenBy(found => found.Message, StringComparer.Ordinal);

    /// <summary>
    /// One problem in place of many that miss the same thing: the first, with the places of the others; or one at the place
    /// where what they miss is withheld.
    /// </summary>
    private static IReadOnlyList<Diagnostic> Joined(IReadOnlyList<Diagnostic> alike, string joining, (SourcePosition At, string Reason)? withheld)
    {
        SourcePosition[] places = [.. alike.Select(found => found.At).Distinct()];
        if (places.Length <= MostAlike)
            return alike;
        return withheld is (SourcePosition at, string reason)
            ? [alike.MaxBy(found => found.Problem.Code)! with { At = at, Message = $"{reason}, and {places.Length} places lead to it: {PlacesIn(places)}." }]
            : [alike[0] with { Message = $"{alike[0].Message} {joining} {places.Length} places: here and at {PlacesIn(places.Skip(1))}." }];
    }

    private static string PlacesIn(IEnumerable<SourcePosition> places) => string.Join("; ", places.GroupBy(place => place.File).Select(PlacesIn));

    private static string PlacesIn(IGrouping<string, SourcePosition> places) =>
        places.All(place => place.IsWholeFile) ? places.Key : $"{places.Key}:{string.Join(", ", places.Select(place => place.Line).Distinct())}";

    private Diagnostic? Weighed(Diagnostic found)
    {
        if (!_severities.TryGetValue(found.Problem, out Severity? severity))
            return found;
        return severity is { } weighed ? found with { Problem = found.Problem with { Severity = weighed } } : null;
    }
}
