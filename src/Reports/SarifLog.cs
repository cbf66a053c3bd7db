using System.Text.Json.Serialization;

namespace KneesAfterRunning.Reports;

/// <summary>
/// As much of SARIF 2.1.0 as this program has to say (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html),
/// and all that GitHub's code scanning asks for. The names are those of the specification.
/// </summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifLog.Run> Runs)
{
    public sealed record Run(Tool Tool, string ColumnKind, IReadOnlyList<Result> Results);

    public sealed record Tool(Component Driver);

    public sealed record Component(string Name, string FullName, IReadOnlyList<Rule> Rules);

    public sealed record Rule(
        string Id, Message ShortDescription, Message FullDescription, Message Help, string? HelpUri,
        Configuration DefaultConfiguration);

    public sealed record Message(string Text, string? Markdown = null);

    public sealed record Configuration(string Level);

    public sealed record Result(
        string RuleId, int RuleIndex, string Level, Message Message, IReadOnlyList<Location> Locations,
        IReadOnlyDictionary<string, string> PartialFingerprints);

    public sealed record Location(PhysicalLocation PhysicalLocation);

    public sealed record PhysicalLocation(ArtifactLocation ArtifactLocation, Region Region);

    public sealed record ArtifactLocation(string Uri);

    public sealed record Region(int StartLine, int StartColumn);
}
