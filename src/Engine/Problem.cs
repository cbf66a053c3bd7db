namespace KneesAfterRunning.Engine;

/// <summary>A kind of thing that can be wrong with the input; a <see cref="Diagnostic"/> is one case of it.</summary>
/// <param name="Code">Stable code, such as <c>KNEE012</c>.</param>
/// <param name="Severity">What it does to the build.</param>
public sealed record Problem(string Code, Severity Severity);
