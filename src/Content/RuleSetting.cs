using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content;

/// <summary>What a site's settings say of one rule.</summary>
/// <param name="Code">The code of the rule, as it is written.</param>
/// <param name="Setting">What a case of it shall be.</param>
/// <param name="At">Where that is written.</param>
public sealed record RuleSetting(Located<string> Code, SeveritySetting Setting, SourcePosition At)
{
    /// <summary>Null where the rule is off.</summary>
    public Severity? Severity => Setting switch
    {
        SeveritySetting.Error => Diagnostics.Severity.Error,
        SeveritySetting.Warning => Diagnostics.Severity.Warning,
        _ => null,
    };
}
