namespace KneesAfterRunning.Text;

/// <summary>The beginning of a text, by which its author knows it again.</summary>
internal static class FirstWords
{
    /// <param name="text">One line.</param>
    /// <param name="most">How many characters are quoted at most; a word is not cut where there is a space before it.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
            return text;
        int space = text.LastIndexOf(' ', most);
        return text[..(space > 0 ? space : most)].TrimEnd(',', ';', ':') + " …";
    }
}
