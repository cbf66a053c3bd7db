using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Text;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Evidence;

/// <summary>A grade of evidence is one of those that there are, and is written as one.</summary>
internal sealed class GradeCheck : IArticleCheck
{
    /// <summary>KNEE053: a grade of evidence that is not known, or not in its place.</summary>
    public static readonly Rule UnknownGrade = Rule.Error("KNEE053");

    private const string Word = "evidence";

    private const string Help = "Write it as a sentence of its own with a full stop, as in `Evidence: weak.`";

    /// <summary>"Level of evidence: 3", "Evidence level: 3": grades of other systems.</summary>
    private static readonly string[] Scales = ["level", "grade", "strength", "quality"];

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        Grade[] grades = [.. article.Markdown.Descendants<Grade>()];
        foreach (Grade grade in grades.Where(grade => grade.Value is null))
        {
            diagnostics.Report(
                UnknownGrade, new(article.Article.File, grade.WrittenLine + 1, grade.WrittenColumn + 1),
                $"There is no grade of evidence `{grade.Written}`.{Suggestion.For(grade.Written, EvidenceGrades.Words)}",
                $"Choose from: {string.Join(", ", EvidenceGrades.Words)}; and put a full stop after it.");
        }

        HashSet<(int, int)> known = [.. grades.Select(grade => (grade.Line, grade.Column))];
        foreach ((int line, string text) in article.BodyLines.Where(line => !line.Text.StartsWith('#')))
        {
            for (int at = text.IndexOf(Word, StringComparison.OrdinalIgnoreCase); at >= 0; at =
                text.IndexOf(Word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (!known.Contains((line, at)) && IsMeantAsGrade(text, at))
                    diagnostics.Report(UnknownGrade, new(article.Article.File, line + 1, at + 1),
                        "This grade of evidence is not written as one, and shows as plain text.", Help);
            }
        }
    }

    /// <summary>
    /// Whether "evidence" at a place of a line is followed by a colon or a dash and one of the grades, begins a sentence
    /// and is followed by a colon, or belongs to the name of another scale.
    /// </summary>
    private static bool IsMeantAsGrade(string line, int at)
    {
        string before = line[..at].TrimEnd('*', '_', ' ');
        string after = line[(at + Word.Length)..].TrimStart('*', '_', ' ');
        string? scale = Scales.FirstOrDefault(scale => after.StartsWith(scale, StringComparison.OrdinalIgnoreCase));
        after = after[(scale?.Length ?? 0)..].TrimStart('*', '_', ' ');
        if (after is not [':' or '–' or '—' or '-' or '=', ' ' or '*' or '_', ..])
            return false;
        bool startsSentence = char.IsUpper(line[at])
            && (before.Length == 0 || before[^1] is not (',' or ';' or ':' or '’' or '\'' or (>= 'a' and <= 'z')));
        bool isScale = scale is not null
            || Scales.Any(scale => before.EndsWith(scale + " of", StringComparison.OrdinalIgnoreCase));
        return (after[0] == ':' && (startsSentence || isScale))
            || EvidenceGrades.Words.Any(grade => Begins(after[1..].TrimStart('*', '_', ' '), grade));
    }

    /// <summary>Whether a sentence or a bracket says only the grade.</summary>
    private static bool Begins(string words, string grade) =>
        words.StartsWith(grade, StringComparison.OrdinalIgnoreCase)
            && words[grade.Length..].TrimStart('*', '_') is "" or ['.' or ')' or ']' or ';', ..];
}
