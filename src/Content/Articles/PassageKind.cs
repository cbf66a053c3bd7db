namespace KneesAfterRunning.Content;

/// <summary>What a <see cref="Passage"/> is.</summary>
public enum PassageKind
{
    /// <summary>A paragraph or a list item.</summary>
    Paragraph,

    Table,

    /// <summary>A row that has no source in a table whose other rows have.</summary>
    Row,
}
