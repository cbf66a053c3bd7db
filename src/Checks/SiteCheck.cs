namespace KneesAfterRunning.Checks;

/// <summary>A check of the whole site that waits for nothing.</summary>
internal abstract class SiteCheck : ISiteCheck
{
    public Task CheckAsync(SiteContext context)
    {
        Check(context);
        return Task.CompletedTask;
    }

    protected abstract void Check(SiteContext context);
}
