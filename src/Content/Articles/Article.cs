using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Articles;

/// <summary>The front matter that every page written in Markdown has.</summary>
public abstract record Article
{
    /// <summary>Longest summary, in characters: what search engines show of a page's description.</summary>
    public const int MaxSummary = 160;

    /// <summary>Longest title, in characters: three lines at the width of a phone.</summary>
    public const int MaxTitle = 80;

    /// <summary>
    /// Shortest summary, in characters: a shorter one says nothing to somebody who reads it in a list of results.
    /// </summary>
    public const int MinSummary = 30;

    /// <summary>The name by which <c>xref:</c> links point here. The file's name, unless it says otherwise.</summary>
    public required string Id { get; init; }

    /// <summary>Path in the input folder.</summary>
    public required string File { get; init; }

    /// <summary>Path of the page in the site, as <see cref="PagePath"/> makes it.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>Where the title is written.</summary>
    public SourcePosition TitleAt { get; init; }

    /// <summary>One plain sentence: the page's description.</summary>
    public required string Summary { get; init; }

    /// <summary>Other names that readers type into a search box.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The picture that stands for this page, by its name without an ending.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>The day on which the page first appeared; null where it does not say.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where that day is written.</summary>
    public SourcePosition PublishedAt { get; init; }

    /// <summary>The day on which the page was last checked against its sources; null where the page has none to check.</summary>
    public Located<DateOnly>? Reviewed { get; init; }

    /// <summary>The clinician who reviewed the page; null where none has.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>Addresses that the page had before, as paths of the site: <c>/causes/old-name/</c>.</summary>
    public IReadOnlyList<Located<string>> RedirectFrom { get; init; } = [];

    public bool Draft { get; init; }

    /// <summary>Where it says that it is one.</summary>
    public SourcePosition DraftAt { get; init; }

    /// <summary>The fields of its front matter that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];

    /// <summary>Everything that the subject of this page is called.</summary>
    public virtual IEnumerable<string> Names => [Title, .. Aliases];

    public SourcePosition Start => SourcePosition.StartOf(File);
}
