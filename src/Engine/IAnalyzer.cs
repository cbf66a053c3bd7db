namespace KneesAfterRunning.Engine;

/// <summary>Looks at every document once all pipelines have ended a phase; changes nothing, reports problems.</summary>
internal interface IAnalyzer
{
    /// <summary>
    /// The phase after which it looks: <see cref="Phase.Process"/> at what was read, <see cref="Phase.PostProcess"/> at finished
    /// pages.
    /// </summary>
    Phase After { get; }

    Task AnalyzeAsync(IExecutionContext context);
}
