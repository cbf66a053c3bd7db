using KneesAfterRunning.Text;

namespace KneesAfterRunning.Bibliography;

/// <summary>Finds a work among records by what a person has of it.</summary>
internal static class WorkSearch
{
    /// <summary>The most records of a file that are named.</summary>
    private const int MostNamed = 5;

    private const string Repair = "Close it there, or export it again.";

    private const string PubMed = "pmid:";

    /// <param name="wanted">A DOI in any form, a PubMed id with or without <c>pmid:</c> before it, or the name of the
    /// record.</param>
    /// <exception cref="FormatException">There is no such work among them, or it must not be cited, or its record is
    /// broken.</exception>
    public static Work Find(string wanted, IReadOnlyList<Work> works)
    {
        Work[] found = [.. works.Where(work => IsOne(work, wanted))];
        if (found.FirstOrDefault(work => !work.IsUnverified) is { } work)
            return Whole(work);
        if (found.Length > 0)
            throw new FormatException(
                $"`{wanted}` is among the unverified works, which must not be cited. {found[0].Note ?? "Nobody has seen its record yet."}");
        string[] names = Doi.Of(wanted) is null
            ? [.. works.Select(work => work.Name).OfType<string>()]
            : [.. works.Select(work => work.Doi).OfType<string>()];
        if (works.FirstOrDefault(work => work.Fault is not null) is { } broken)
            throw new FormatException(
                $"There is no record of `{wanted}` among {works.Count} in that file. {broken.Fault} {Repair}");
        string near = Suggestion.For(Doi.Of(wanted) ?? wanted, names);
        string[] held = near.Length > 0
            ? []
            : NamesOf(works, work => Doi.Of(wanted) is null ? work.Name ?? work.Doi : work.Doi ?? work.Name);
        throw new FormatException(
            $"There is no record of `{wanted}` among {works.Count} in that file.{near}{(held.Length > 0 ? $" It holds {Listed(held)}." : "")} Choose a file that has it with --from.");
    }

    /// <summary>The only work of a file.</summary>
    /// <exception cref="FormatException">It holds none that may be cited, or several, or its record is broken.</exception>
    public static Work Only(IReadOnlyList<Work> works)
    {
        Work[] citable = [.. works.Where(work => !work.IsUnverified)];
        return citable.Length switch
        {
            0 => throw new FormatException("There is no record in that file that may be cited. Choose another with --from."),
            1 => Whole(citable[0]),
            _ => throw new FormatException($"Say which: {Listed(NamesOf(citable, work => work.Name ?? work.Doi))}."),
        };
    }

    private static Work Whole(Work work) => work.Fault is null ? work : throw new FormatException($"{work.Fault} {Repair}");

    private static string[] NamesOf(IReadOnlyList<Work> works, Func<Work, string?> name) =>
        [.. works.Where(work => !work.IsUnverified).Select(name).OfType<string>().Where(name => name.Length > 0)];

    private static string Listed(string[] names) =>
        string.Join(", ",
            names.Take(MostNamed).Select(name => $"`{name}`")) + (names.Length > MostNamed
                ? $" and {names.Length - MostNamed} more"
                : "");

    private static bool IsOne(Work work, string wanted)
    {
        if (Doi.Of(wanted) is not null)
            return Doi.Same(work.Doi, wanted);
        string number = wanted.StartsWith(PubMed, StringComparison.OrdinalIgnoreCase) ? wanted[PubMed.Length..].Trim() : wanted;
        return (number.Length > 0 && number == work.Pmid) || wanted.Equals(work.Name, StringComparison.OrdinalIgnoreCase);
    }
}
