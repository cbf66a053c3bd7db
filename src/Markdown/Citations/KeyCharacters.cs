namespace KneesAfterRunning.Markdown.Citations;

internal static class KeyCharacters
{
    /// <summary>Whether a key has only letters, digits, hyphens and underscores.</summary>
    public static bool ContainsOnlyKeyCharacters(this ReadOnlySpan<char> key)
    {
        foreach (char character in key)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_'))
                return false;
        }

        return true;
    }
}
