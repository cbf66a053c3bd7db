namespace KneesAfterRunning.Diagnostics;

/// <summary>One problem in one place of the input: what is wrong, and what to do about it.</summary>
internal sealed record Diagnostic(Rule Rule, SourcePosition At, string Message, string Help);
