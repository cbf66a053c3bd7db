using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>What is wrong with a link.</summary>
/// <param name="Problem">Its kind.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do.</param>
/// <param name="Absence">What it says is missing; null where it says nothing of the kind.</param>
internal sealed record LinkFault(Problem Problem, string Message, string Help, Absence? Absence = null);
