namespace KneesAfterRunning.Diagnostics;

/// <summary>What a problem says is nowhere in the input.</summary>
/// <param name="What">Its identity: places that miss the same thing are reported as one problem.</param>
/// <param name="MayBeIn">Whether it may be in something that could not be read; then nobody knows that it is missing.</param>
internal sealed record UnresolvedReference(string What, Func<SkippedInput, bool> MayBeIn)
{
    /// <summary>KNEE018: name of something that is not there.</summary>
    public static readonly Rule UnknownReference = Rule.Error("KNEE018");

    /// <summary>What is said of the places that are reported as one, before their number.</summary>
    public string Joining { get; init; } = "It is asked for in";

    /// <summary>Whether what is missing is that anybody uses something, which also those may do that are withheld.</summary>
    public bool IsUnused { get; init; }
}
