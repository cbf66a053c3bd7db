namespace KneesAfterRunning.Engine;

/// <summary>The usual way to write a pipeline: name the modules of each phase in the constructor.</summary>
internal abstract class Pipeline : IPipeline
{
    public virtual string Name => GetType().Name;

    public IReadOnlyList<string> Dependencies { get; protected init; } = [];

    protected IReadOnlyList<IModule> InputModules { get; init; } = [];

    protected IReadOnlyList<IModule> ProcessModules { get; init; } = [];

    protected IReadOnlyList<IModule> PostProcessModules { get; init; } = [];

    protected IReadOnlyList<IModule> OutputModules { get; init; } = [];

    public IReadOnlyList<IModule> ModulesOf(Phase phase) => phase switch
    {
        Phase.Input => InputModules,
        Phase.Process => ProcessModules,
        Phase.PostProcess => PostProcessModules,
        _ => OutputModules,
    };
}
