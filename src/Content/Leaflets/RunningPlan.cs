namespace KneesAfterRunning.Content.Leaflets;

/// <summary>The one plan for getting back to running, as its guide has it.</summary>
/// <param name="Columns">What each column of the table of steps is.</param>
/// <param name="Steps">The cells of each step.</param>
/// <param name="Limit">What must hold for a run to have been right for the knee.</param>
public sealed record RunningPlan(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Steps, IReadOnlyList<string> Limit)
{
    /// <summary>The guide that holds it, by its id.</summary>
    public const string Guide = "getting-back-to-running";
}
