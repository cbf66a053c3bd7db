namespace KneesAfterRunning.Checks;

/// <summary>A check of the finished pages that waits for nothing.</summary>
internal abstract class OutputCheck : IOutputCheck
{
    public Task CheckAsync(OutputContext context)
    {
        Check(context);
        return Task.CompletedTask;
    }

    protected abstract void Check(OutputContext context);
}
