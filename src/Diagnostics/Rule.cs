namespace KneesAfterRunning.Diagnostics;

/// <summary>A kind of thing that can be wrong with the input; a <see cref="Diagnostic"/> is one case of it.</summary>
/// <param name="Code">Stable code, such as <c>KNEE012</c>.</param>
/// <param name="Severity">What it does to the build.</param>
/// <param name="IsFixed">
/// Whether a site's settings may not weigh it less: nothing sound can be built where it occurs, or readers would be harmed.
/// </param>
public sealed record Rule(string Code, Severity Severity, bool IsFixed = false);
