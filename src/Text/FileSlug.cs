namespace KneesAfterRunning.Text;

/// <summary>
/// Names of files, which become addresses: small letters without accents, digits and hyphens, so that every host and
/// every keyboard has them.
/// </summary>
internal static class FileSlug
{
    /// <summary>
    /// Made of a title or another name: apostrophes go, and all else that is no letter or digit becomes a hyphen.
    /// </summary>
    /// <returns>Empty where there is no letter that can stay.</returns>
    public static string Of(string name)
    {
        IEnumerable<char> letters = LatinLetters.WithoutAccents(name).ToLowerInvariant()
            .Where(letter => letter is not ('\'' or '’'))
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        return string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    public static bool IsOne(string name) => name.Length > 0 && Of(name) == name;
}
