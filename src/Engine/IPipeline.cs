namespace KneesAfterRunning.Engine;

/// <summary>Four lists of modules, and the pipelines whose documents they need.</summary>
internal interface IPipeline
{
    string Name { get; }

    /// <summary>Pipelines that must have processed before this one does.</summary>
    IReadOnlyList<string> Dependencies { get; }

    IReadOnlyList<IModule> ModulesOf(Phase phase);
}
