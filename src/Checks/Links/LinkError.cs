using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Links;

/// <summary>What is wrong with a link.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do.</param>
/// <param name="Missing">What it says is missing; null where it says nothing of the kind.</param>
internal sealed record LinkError(Rule Rule, string Message, string Help, UnresolvedReference? Missing = null);
