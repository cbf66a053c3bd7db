using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Photographs;

/// <summary>Why a photograph is not taken.</summary>
/// <param name="Problem">The kind of problem.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Help">What to do about it, in one sentence.</param>
internal sealed record PhotographFault(Problem Problem, string Message, string Help);
