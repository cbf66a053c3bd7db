namespace KneesAfterRunning.Content;

/// <summary>The page that explains every problem, for those who write articles.</summary>
/// <param name="Explanations">All of them, by their codes.</param>
public sealed record ExplanationsPage(IReadOnlyList<Explanation> Explanations)
{
    public const string Path = "contribute/problems/";

    public const string Title = "What the checks find";

    public const string Summary =
        "Every problem that the checks of this site report, why it matters, and an example of it done wrong and right.";
}
