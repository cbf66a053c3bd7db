using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Content.Articles;

/// <summary>One reason why knees hurt after running.</summary>
public sealed record Cause : AdviceArticle
{
    public const string WhatToDo = "What to do now";

    public const string Return = "Getting back to running";

    public const string Options = "Your options";

    public const string Help = "When to get help";

    /// <summary>The headings that every cause has, in this order.</summary>
    public static readonly IReadOnlyList<string> Headings =
    [
        "What it feels like", WhatToDo, Return, Options, "What it is and why running brings it on", "How to prevent it", Help,
    ];

    /// <summary>Longest first step, in characters: it stands in a table.</summary>
    public const int MaxFirst = 90;

    /// <summary>The medical name, where there is one.</summary>
    public string? Formal { get; init; }

    public override IEnumerable<string> Names => Formal is null ? base.Names : [.. base.Names, Formal];

    /// <summary>What to try first, as one short imperative sentence; null where the page does not say.</summary>
    public string? First { get; init; }

    public required IReadOnlyList<Location> Locations { get; init; }

    public required Onset Onset { get; init; }

    public required IReadOnlyList<HurtsWhen> Hurts { get; init; }

    public required IReadOnlyList<FeelsLike> Feels { get; init; }

    /// <summary>Ids of the causes that this one is often taken for.</summary>
    public required IReadOnlyList<Located<string>> ConfusedWith { get; init; }

    public required IReadOnlyList<PreventionItem> Prevention { get; init; }

    /// <summary>Warning signs that it has besides those of all knees.</summary>
    public IReadOnlyList<WarningSign> Signs { get; init; } = [];

    /// <summary>Keys of the works that its front matter cites, with their places.</summary>
    public IEnumerable<Located<string>> CitedInFields =>
        [.. Prevention.SelectMany(item => item.Sources), .. Signs.SelectMany(sign => sign.Sources)];
}
