using System.Globalization;
using System.Text;

namespace KneesAfterRunning.Search;

/// <summary>
/// Splits text into words for the index: lower case, without accents and apostrophes. <c>theme/scripts/search.js</c>
/// does the same to what readers type.
/// </summary>
public static class Tokenizer
{
    public static IEnumerable<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder word = new();
        foreach (char letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '\u2019') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
