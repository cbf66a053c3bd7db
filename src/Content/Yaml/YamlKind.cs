namespace KneesAfterRunning.Content;

/// <summary>What a field of a mapping holds.</summary>
public enum YamlKind
{
    Text,
    Number,
    Flag,
    Date,
    Texts,
    Map,
    Maps,
}
