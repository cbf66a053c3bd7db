namespace KneesAfterRunning.Bibliography;

/// <summary>Digital object identifiers: https://www.doi.org/the-identifier/resources/handbook/2_numbering/.</summary>
internal static class Doi
{
    private static readonly string[] Before =
        ["doi:", "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/"];

    /// <summary>The bare identifier of one written in any form; null where it is not one.</summary>
    public static string? Of(string? written)
    {
        string bare = written?.Trim() ?? "";
        foreach (string before in Before.Where(before => bare.StartsWith(before, StringComparison.OrdinalIgnoreCase)))
            bare = Uri.UnescapeDataString(bare[before.Length..].Trim());
        return bare.StartsWith("10.", StringComparison.Ordinal) && bare.Contains('/', StringComparison.Ordinal)
            && !bare.Any(char.IsWhiteSpace) ? bare.TrimEnd('.') : null;
    }

    /// <summary>Whether both name one work: small and capital letters are the same.</summary>
    public static bool Same(string? one, string? other) =>
        Of(one) is { } first && Of(other) is { } second && first.Equals(second, StringComparison.OrdinalIgnoreCase);
}
