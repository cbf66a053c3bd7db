namespace KneesAfterRunning.Bench.Search;

/// <summary>What somebody types, and which pages answer it.</summary>
/// <param name="Text">What is typed.</param>
/// <param name="Kind">The kind of query, as in <c>misspellings</c>.</param>
/// <param name="Grades">The pages that answer it, each with its grade: 3 best, 2 good, 1 related. Empty for nonsense.</param>
internal sealed record JudgedQuery(string Text, string Kind, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>The least grade that a reader is content with.</summary>
    public const int Good = 2;

    /// <summary>Whether nothing is to be found.</summary>
    public bool IsNonsense => Grades.Count == 0;

    public int GradeOf(string page) => Grades.GetValueOrDefault(page);
}
