using KneesAfterRunning.Text;

namespace KneesAfterRunning.Content.Articles;

/// <summary>The words in which authors write a grade: "Evidence: expert opinion."</summary>
internal static class EvidenceGrades
{
    private static readonly Dictionary<string, EvidenceGrade> ByWords =
        Enum.GetValues<EvidenceGrade>().ToDictionary(grade => KebabCase.Of(grade).Replace('-', ' '));

    public static IReadOnlyList<string> Words { get; } = [.. ByWords.Keys];

    public static EvidenceGrade? Of(string words) => ByWords.TryGetValue(words, out EvidenceGrade grade) ? grade : null;

    /// <summary>Whether a statement with this grade needs no citation beside it.</summary>
    public static bool NeedsNoCitation(this EvidenceGrade grade) =>
        grade is EvidenceGrade.NoneFound or EvidenceGrade.CommonKnowledge;
}
