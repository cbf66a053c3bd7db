namespace KneesAfterRunning.Content.Articles;

/// <summary>What a <see cref="Passage"/> is.</summary>
public enum PassageKind
{
    Paragraph,

    /// <summary>The first paragraph of a list item.</summary>
    Item,

    Table,

    /// <summary>A row that has no source in a table whose other rows have.</summary>
    Row,
}
