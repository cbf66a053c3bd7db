using System.Globalization;

namespace KneesAfterRunning.Bench.Search;

/// <summary>Asks every search every judged query, and prints how well they answer, overall and by kind.</summary>
internal static class RelevanceReport
{
    private const int Shown = 10;

    /// <param name="queries">The judged queries.</param>
    /// <param name="contestants">The searches; the first is this site's own.</param>
    /// <param name="browser">Where they are asked.</param>
    /// <param name="server">What serves them.</param>
    /// <param name="listMisses">Whether to name each query that this site's search does not answer well among its first three
    /// pages.</param>
    public static async Task WriteAsync(
        IReadOnlyList<JudgedQuery> queries, IReadOnlyList<Contestant> contestants, SearchBrowser browser, SearchServer server,
        bool listMisses)
    {
        List<(Contestant Contestant, IReadOnlyList<Answered> Answers)> results = [];
        foreach (Contestant contestant in contestants)
            results.Add((contestant, await AskAllAsync(queries, contestant, browser, server)));

        Console.WriteLine($"{queries.Count} queries                                 success@1  success@3     MRR  nDCG@10");
        foreach ((Contestant contestant, IReadOnlyList<Answered> answers) in results)
            WriteRow(contestant.Name, answers);
        foreach (IGrouping<string, JudgedQuery> kind in queries.GroupBy(query => query.Kind))
        {
            Console.WriteLine($"\n{kind.Key}, {kind.Count()}");
            foreach ((Contestant contestant, IReadOnlyList<Answered> answers) in results)
                WriteRow("  " + contestant.Name, [.. answers.Where(answer => answer.Query.Kind == kind.Key)]);
        }

        if (listMisses)
            WriteMisses(results[0].Answers);
    }

    private static async Task<IReadOnlyList<Answered>> AskAllAsync(
        IReadOnlyList<JudgedQuery> queries, Contestant contestant, SearchBrowser browser, SearchServer server)
    {
        await using OpenedSearch search = await browser.VisitAsync(server, contestant);
        await search.OpenAsync();
        List<Answered> answers = [];
        foreach (JudgedQuery query in queries)
        {
            SearchAnswer answer = await search.AskAsync(query.Text, Shown);
            answers.Add(new Answered(query, answer.Pages, Relevance.Of(query, answer.Pages)));
        }

        return answers;
    }

    private static void WriteRow(string name, IReadOnlyCollection<Answered> answers)
    {
        Relevance mean = Relevance.Mean([.. answers.Select(answer => answer.Relevance)]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-44}{mean.SuccessAt1 * 100,8:0.0} %{mean.SuccessAt3 * 100,9:0.0} %{mean.ReciprocalRank,8:0.000}{mean.Gain,9:0.000}"));
    }

    private static void WriteMisses(IReadOnlyList<Answered> answers)
    {
        Answered[] misses = [.. answers.Where(answer => answer.Relevance.SuccessAt3 == 0)];
        Console.WriteLine($"\nNot answered well by the first three pages of this site's search: {misses.Length}");
        foreach ((JudgedQuery query, IReadOnlyList<string> pages, _) in misses)
        {
            Console.WriteLine($"  {query.Kind}: {query.Text}");
            Console.WriteLine($"    found:  {(pages.Count == 0 ? "nothing" : string.Join(", ", pages.Take(3).Select(Shows)))}");
            Console.WriteLine(
                $"    judged: {(query.IsNonsense ? "nothing" : string.Join(", ", query.Grades.OrderByDescending(page => page.Value).Select(page => $"{Shows(page.Key)} {page.Value}")))}");
        }

        static string Shows(string page) => page.Length > 0 ? page : "/";
    }

    private sealed record Answered(JudgedQuery Query, IReadOnlyList<string> Pages, Relevance Relevance);
}
