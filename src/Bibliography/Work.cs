using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Bibliography;

/// <summary>A work as a file of records has it. What the record does not hold is null or empty, never guessed.</summary>
internal sealed record Work
{
    /// <summary>The name of the record in its file.</summary>
    public string? Name { get; init; }

    /// <summary>The key by which this site cites it, where the file is one of this site's own lists.</summary>
    public string? Key { get; init; }

    public SourceKind? Kind { get; init; }

    /// <summary>Authors as surname and initials, in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Title { get; init; }

    public string? Journal { get; init; }

    public string? Year { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    /// <summary>Without the address of a resolver.</summary>
    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    public string? Url { get; init; }

    /// <summary>Why the record cannot be relied on, as a sentence; null where it is whole.</summary>
    public string? Fault { get; init; }

    /// <summary>What the file says of how well the record is known.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the file lists it among those that must not be cited.</summary>
    public bool IsUnverified { get; init; }
}
