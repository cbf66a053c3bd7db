using KneesAfterRunning.Content;

namespace KneesAfterRunning.Bibliography;

/// <summary>Finds a work among records by what a person has of it.</summary>
internal static class WorkSearch
{
    private const string PubMed = "pmid:";

    /// <param name="wanted">A DOI in any form, a PubMed id with or without <c>pmid:</c> before it, or the name of the record.</param>
    /// <exception cref="FormatException">There is no such work among them, or it must not be cited.</exception>
    public static Work Find(string wanted, IReadOnlyList<Work> works)
    {
        Work[] found = [.. works.Where(work => IsOne(work, wanted))];
        if (found.FirstOrDefault(work => !work.IsUnverified) is { } work)
            return work;
        if (found.Length > 0)
            throw new FormatException($"`{wanted}` is among the unverified works, which must not be cited. {found[0].Note ?? "Nobody has seen its record yet."}");
        string[] names = Doi.Of(wanted) is null ? [.. works.Select(work => work.Name).OfType<string>()] : [.. works.Select(work => work.Doi).OfType<string>()];
        throw new FormatException($"There is no record of `{wanted}` among {works.Count} in that file.{Suggestion.For(Doi.Of(wanted) ?? wanted, names)} Choose a file that has it with --from.");
    }

    private static bool IsOne(Work work, string wanted)
    {
        if (Doi.Of(wanted) is not null)
            return Doi.Same(work.Doi, wanted);
        string number = wanted.StartsWith(PubMed, StringComparison.OrdinalIgnoreCase) ? wanted[PubMed.Length..].Trim() : wanted;
        return (number.Length > 0 && number == work.Pmid) || wanted.Equals(work.Name, StringComparison.OrdinalIgnoreCase);
    }
}
