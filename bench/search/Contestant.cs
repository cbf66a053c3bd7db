namespace KneesAfterRunning.Bench.Search;

/// <summary>A search that is measured.</summary>
/// <param name="Name">How the tables call it.</param>
/// <param name="Driver">The module in <c>bench/search/drivers</c> that asks it, without its ending.</param>
/// <param name="Settings">What the module's <c>open</c> is given.</param>
internal sealed record Contestant(string Name, string Driver, object Settings);
