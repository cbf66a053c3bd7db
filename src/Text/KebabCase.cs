using System.Text;

namespace KneesAfterRunning.Text;

/// <summary>Writes the names of enum members as authors do: <c>UnderKneecap</c> as <c>under-kneecap</c>.</summary>
internal static class KebabCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    public static string Of(string name)
    {
        StringBuilder kebab = new(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
