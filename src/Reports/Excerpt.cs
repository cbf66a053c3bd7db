using System.Globalization;
using System.Text;
using KneesAfterRunning.Text;
using Spectre.Console.Rendering;

namespace KneesAfterRunning.Reports;

/// <summary>A line of an input file as a terminal can show it, and how far into it the place of a problem is.</summary>
/// <param name="Text">The line, or as much of it around the place as fits.</param>
/// <param name="CaretOffset">How many cells of the terminal come before the place.</param>
internal sealed record Excerpt(string Text, int CaretOffset)
{
    /// <summary>The most cells of a line that are shown.</summary>
    public const int MaxWidth = 100;

    private const int TabWidth = 4;

    /// <summary>The widest that a letter is drawn, whatever it is put together of.</summary>
    private const int MaxLetterWidth = 2;

    /// <summary>
    /// How many characters before and after the place are looked at: more than fit, of a line that may have a million.
    /// </summary>
    private const int Reach = 1_000;

    private const string Cut = "…";

    /// <param name="line">The line as it stands in the file.</param>
    /// <param name="column">The place in it, in UTF-16 code units counted from 1.</param>
    public static Excerpt Of(string line, int column)
    {
        int from = Math.Clamp(column - Reach, 0, line.Length);
        line = line[from..Math.Min(line.Length, from + (2 * Reach))];
        column -= from;
        List<Letter> letters = LettersOf(line);
        int place = letters.FindLastIndex(letter => letter.Index < column);
        place = column > line.Length ? letters.Count : Math.Max(0, place);

        int start = 0;
        int width = letters.Sum(letter => letter.Width);
        int before = letters.Take(place).Sum(letter => letter.Width);
        if (width <= MaxWidth)
            return new(TextOf(letters), before);

        // A third of what is shown comes before the place, more where the line ends soon after it.
        int room = MaxWidth - (2 * Cut.Length);
        int most = Math.Max(room / 3, room - (width - before));
        while (before > most)
            before -= letters[start++].Width;
        int end = start;
        for (int shown = 0; end < letters.Count && shown + letters[end].Width <= room; end++)
            shown += letters[end].Width;
        string head = start > 0 ? Cut : "";
        return new(head + TextOf(letters[start..end]) + (end < letters.Count ? Cut : ""), head.Length + before);
    }

    private static List<Letter> LettersOf(string line)
    {
        List<Letter> letters = [];
        int cell = 0;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            int width = element == "\t"
                ? TabWidth - (cell % TabWidth)
                : Math.Min(MaxLetterWidth, new Segment(Printable.Line(element)).CellCount());
            letters.Add(new(elements.ElementIndex, element == "\t" ? new string(' ', width) : Printable.Line(element), width));
            cell += width;
        }

        return letters;
    }

    private static string TextOf(IEnumerable<Letter> letters) =>
        letters.Aggregate(new StringBuilder(), (text, letter) => text.Append(letter.Text)).ToString();

    /// <summary>What is drawn as one letter, where it begins in the line, and how many cells it takes.</summary>
    private readonly record struct Letter(int Index, string Text, int Width);
}
