namespace KneesAfterRunning.Bench.Search;

/// <summary>How well the pages found answer a query; from 0 to 1, and of several queries the mean.</summary>
/// <param name="SuccessAt1">1 if the first page found is good: of grade 2 or 3.</param>
/// <param name="SuccessAt3">1 if one of the first three pages found is good.</param>
/// <param name="ReciprocalRank">1 / r, where r is the place of the first good page; 0 if there is none. Its mean is MRR.</param>
/// <param name="Gain">
/// nDCG@10: the sum over the first ten pages of (2^grade − 1) / log2(place + 1), divided by what that sum is when the judged
/// pages come in the order of their grades. <see href="https://doi.org/10.1145/1102351.1102363"/>
/// </param>
/// <remarks>Nonsense scores 1 in all four where nothing is found, and 0 where anything is.</remarks>
internal sealed record Relevance(double SuccessAt1, double SuccessAt3, double ReciprocalRank, double Gain)
{
    private const int Depth = 10;

    /// <param name="query">What was asked.</param>
    /// <param name="pages">The pages found, best first, each once.</param>
    public static Relevance Of(JudgedQuery query, IReadOnlyList<string> pages)
    {
        if (query.IsNonsense)
        {
            double nothing = pages.Count == 0 ? 1 : 0;
            return new Relevance(nothing, nothing, nothing, nothing);
        }

        int[] grades = [.. pages.Select(query.GradeOf)];
        int firstGood = Array.FindIndex(grades, grade => grade >= JudgedQuery.Good);
        return new Relevance(
            firstGood == 0 ? 1 : 0,
            firstGood is >= 0 and < 3 ? 1 : 0,
            firstGood < 0 ? 0 : 1.0 / (firstGood + 1),
            GainOf(grades) / GainOf(query.Grades.Values.OrderDescending()));
    }

    public static Relevance Mean(IReadOnlyCollection<Relevance> of) =>
        new(of.Average(one => one.SuccessAt1), of.Average(one => one.SuccessAt3), of.Average(one => one.ReciprocalRank),
            of.Average(one => one.Gain));

    private static double GainOf(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, index) => (Math.Pow(2, grade) - 1) / Math.Log2(index + 2)).Sum();
}
