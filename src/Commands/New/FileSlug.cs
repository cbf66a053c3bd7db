using KneesAfterRunning.Content;

namespace KneesAfterRunning.Commands.New;

/// <summary>Names of files: small letters without accents, digits and hyphens, so that every host and every keyboard has them.</summary>
internal static class FileSlug
{
    private static readonly char[] Gaps = [' ', '-'];

    /// <summary>Made of a title; empty where it has no letter that can stay.</summary>
    public static string Of(string title)
    {
        string plain = string.Concat(LatinLetters.WithoutAccents(title).Where(letter => char.IsAsciiLetterOrDigit(letter) || Gaps.Contains(letter)));
        return string.Join('-', plain.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries));
    }

    public static bool IsOne(string name) => name.Length > 0 && Of(name) == name;
}
