namespace KneesAfterRunning.Engine;

/// <summary>
/// Looks at every document once all pages have been made and before any is written; changes nothing, reports problems.
/// </summary>
internal interface IAnalyzer
{
    Task AnalyzeAsync(IExecutionContext context);
}
