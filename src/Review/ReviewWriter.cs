using System.Globalization;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Review;

/// <summary>Writes a review sheet.</summary>
/// <param name="output">Where to.</param>
/// <param name="inputFolder">The input folder, relative to the folder that the program runs in.</param>
internal sealed class ReviewWriter(TextWriter output, string inputFolder)
{
    private const string NoSource = "no source";

    private const string Markup = @"\`*_[]<>&#|~!";

    public void Write(IReadOnlyList<ReviewEntry> entries, ReviewFormat format)
    {
        if (format == ReviewFormat.Markdown)
            WriteMarkdown(entries);
        else
            WriteText(entries);
    }

    private void WriteText(IReadOnlyList<ReviewEntry> entries)
    {
        foreach (ReviewEntry entry in entries)
        {
            output.WriteLine(Printable.Line($"{PathOf(entry)}:{entry.Line}: {string.Join("; ", entry.Reasons)}"));
            output.WriteLine(Printable.Line("  " + entry.Sentence));
            foreach (string line in SourcesOf(entry))
                output.WriteLine(Printable.Line("    " + line));
        }

        output.WriteLine(Summary(entries.Count));
    }

    private void WriteMarkdown(IReadOnlyList<ReviewEntry> entries)
    {
        output.WriteLine("## Sentences to weigh");
        output.WriteLine();
        output.WriteLine(Summary(entries.Count));
        foreach (IGrouping<string, ReviewEntry> file in entries.GroupBy(PathOf))
        {
            output.WriteLine();
            output.WriteLine($"### {Escaped(file.Key)}");
            output.WriteLine();
            foreach (ReviewEntry entry in file)
            {
                string reasons = Escaped(string.Join("; ", entry.Reasons));
                output.WriteLine($"- Line {entry.Line}: **{Escaped(entry.Sentence)}**<br>{reasons}");
                foreach (string line in SourcesOf(entry))
                    output.WriteLine($"  - {Escaped(line)}");
            }
        }
    }

    private static string Summary(int count) => count switch
    {
        0 => "No sentence here needs to be weighed.",
        1 => "1 sentence to weigh against what its sources found.",
        _ => $"{count} sentences to weigh, each against what its sources found.",
    };

    private string PathOf(ReviewEntry entry) => Path.Combine(inputFolder, entry.File).Replace('\\', '/');

    private static IEnumerable<string> SourcesOf(ReviewEntry entry)
    {
        if (entry.Works.Count == 0)
            return [NoSource];
        string before = entry.CitesThemItself ? "" : "cited near it: ";
        return entry.Works.Select(work => $"{before}{work.Key} ({KindOf(work)}, {YearOf(work)}): {work.Found}");
    }

    private static string KindOf(Source work) => KebabCase.Of(work.Kind).Replace('-', ' ');

    private static string YearOf(Source work) => work.Year?.ToString(CultureInfo.InvariantCulture) ?? "no year";

    /// <summary>Without signs that would be taken for markup, or an @ that a Git host would take for somebody's name.</summary>
    private static string Escaped(string text) =>
        string.Concat(Printable.Line(text).Select(letter => letter switch
        {
            '@' => "&#64;",
            _ when Markup.Contains(letter, StringComparison.Ordinal) => "\\" + letter,
            _ => letter.ToString(),
        }));
}
