using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Photographs;

/// <summary>Why a photograph is not taken.</summary>
/// <param name="Rule">The kind of problem.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Help">What to do about it, in one sentence.</param>
internal sealed record PhotographError(Rule Rule, string Message, string Help);
