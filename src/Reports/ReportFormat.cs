namespace KneesAfterRunning.Reports;

/// <summary>For whom a build says what is wrong.</summary>
internal enum ReportFormat
{
    /// <summary>For a person at a terminal.</summary>
    Text,

    /// <summary>For GitHub, which shows each problem beside its line of a pull request.</summary>
    Github,

    /// <summary>For code scanning and editors: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For programs: an array of <see cref="ReportedDiagnostic"/>.</summary>
    Json,
}
