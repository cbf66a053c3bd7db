namespace KneesAfterRunning.Yaml;

/// <summary>What a field of a mapping holds.</summary>
internal enum YamlKind
{
    Text,
    Number,
    Flag,
    Date,
    Texts,
    Map,
    Maps,
}
