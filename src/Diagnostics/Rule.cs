namespace KneesAfterRunning.Diagnostics;

/// <summary>Something that the input must or should fulfil; a <see cref="Diagnostic"/> is one place where it does not.</summary>
/// <param name="Code">Stable code, such as <c>KNEE012</c>.</param>
/// <param name="Severity">What it does to the build.</param>
/// <param name="IsFixed">
/// Whether a site's settings may not make it less severe: nothing sound can be built where it is broken, or readers would be
/// harmed.
/// </param>
public sealed record Rule(string Code, Severity Severity, bool IsFixed = false)
{
    /// <summary>An error that a site's settings may not make less of.</summary>
    public static Rule Fixed(string code) => new(code, Severity.Error, IsFixed: true);

    public static Rule Error(string code) => new(code, Severity.Error);

    public static Rule Warning(string code) => new(code, Severity.Warning);
}
