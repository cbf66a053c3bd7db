namespace KneesAfterRunning.Engine;

/// <summary>
/// Work on all cores at once. No thread is blocked, so that pipelines that run side by side do not starve each other.
/// </summary>
internal static class InParallel
{
    /// <summary>The results, in the order of the items.</summary>
    public static async Task<TResult[]> SelectAsync<T, TResult>(
        IReadOnlyList<T> items, Func<T, Task<TResult>> work, CancellationToken cancellation)
    {
        TResult[] results = new TResult[items.Count];
        await Parallel.ForAsync(0, items.Count, cancellation, async (index, _) => results[index] = await work(items[index]));
        return results;
    }
}
