using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace KneesAfterRunning.Text;

/// <summary>
/// Letters with accents, and what they are made of. The program runs without the tables of ICU, and there
/// <see cref="string.Normalize()"/> changes nothing.
/// </summary>
internal static class LatinLetters
{
    /// <summary>Letters that are no other letter with an accent, each with what stands for it.</summary>
    private const string Others = "Ø O ø o Ł L ł l Đ D đ d Ð D ð d ı i Æ AE æ ae Œ OE œ oe Þ Th þ th ß ss";

    /// <summary>By combining accent: each letter, and the same with the accent.</summary>
    private static readonly FrozenDictionary<char, string> Accented = new Dictionary<char, string>
    {
        ['\u0300'] = "AÀEÈIÌNǸOÒUÙaàeèiìnǹoòuù",
        ['\u0301'] = "AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeéiílĺnńoórŕsśuúyýzź",
        ['\u0302'] = "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ",
        ['\u0303'] = "AÃIĨNÑOÕUŨaãiĩnñoõuũ",
        ['\u0304'] = "AĀEĒIĪOŌUŪaāeēiīoōuū",
        ['\u0306'] = "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ",
        ['\u0307'] = "CĊEĖGĠIİZŻcċeėgġzż",
        ['\u0308'] = "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ",
        ['\u030a'] = "AÅUŮaåuů",
        ['\u030b'] = "OŐUŰoőuű",
        ['\u030c'] = "CČDĎEĚGǦLĽNŇRŘSŠTŤZŽcčdďeěgǧlľnňrřsštťzž",
        ['\u0327'] = "CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ",
        ['\u0328'] = "AĄEĘIĮUŲaąeęiįuų",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> Bases = Accented.Values
        .SelectMany(letters => letters.Chunk(2))
        .ToFrozenDictionary(pair => pair[1], pair => pair[0]);

    private static readonly FrozenDictionary<char, string> Plain = Bases
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()))
        .Concat(Others.Split(' ').Chunk(2).Select(pair => KeyValuePair.Create(pair[0][0], pair[1])))
        .ToFrozenDictionary();

    /// <summary>A letter with a combining accent; both as they are where there is no such letter here.</summary>
    public static string Compose(char letter, char accent)
    {
        string letters = Accented.GetValueOrDefault(accent, "");
        for (int index = 0; index < letters.Length; index += 2)
        {
            if (letters[index] == letter)
                return letters[index + 1].ToString();
        }

        return $"{letter}{accent}";
    }

    /// <summary>The letter without its accent; as it is where it has none.</summary>
    public static char BaseOf(char letter) => Bases.GetValueOrDefault(letter, letter);

    /// <summary>The same in letters without accents.</summary>
    public static string WithoutAccents(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char letter in text.Where(
            letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            plain.Append(Plain.GetValueOrDefault(letter) ?? letter.ToString());
        return plain.ToString();
    }
}
