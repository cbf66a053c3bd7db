using System.Text;

namespace KneesAfterRunning.Bibliography;

/// <summary>Writes a person's name as surname and initials: <c>van Middelkoop M</c>, <c>Esculier J-F</c>.</summary>
internal static class AuthorName
{
    /// <summary>The longest row of capitals that is taken for initials: <c>RW</c>, <c>DTP</c>.</summary>
    private const int MostInitials = 4;

    public static string Of(string surname, string given)
    {
        string initials = string.Concat(given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(InitialsOf));
        return initials.Length == 0 ? surname : $"{surname} {initials}";
    }

    /// <summary>
    /// The surname of a name that is written so; all of it where no initials follow, as in that of an organisation.
    /// </summary>
    public static string SurnameOf(string name) =>
        name.LastIndexOf(' ') is var space and > 0 && AreInitials(name[(space + 1)..]) ? name[..space] : name;

    private static bool AreInitials(string word) => word.Length == 1 || word.All(letter => letter == '-' || char.IsUpper(letter));

    private static string InitialsOf(string name)
    {
        if (name.Length <= MostInitials && name.All(char.IsUpper))
            return name;
        StringBuilder initials = new();
        char before = '.';
        foreach (char letter in name)
        {
            if (char.IsLetter(letter) && before is '.' or '-')
                initials.Append(before == '-' && initials.Length > 0 ? "-" : "").Append(letter);
            before = letter;
        }

        return initials.ToString();
    }
}
