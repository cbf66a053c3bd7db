using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown.Leaflets;

/// <summary>What the part "What to do now" of a cause holds: two lists, each under a line in bold, and pictures of exercises.</summary>
/// <param name="Chapter">The part.</param>
internal sealed record StepsToday(Chapter Chapter)
{
    /// <summary>The line above the list of what to do.</summary>
    public const string DoLine = "Do";

    /// <summary>The line above the list of what not to do.</summary>
    public const string DontLine = "Don’t";

    /// <summary>How the name of a picture of an exercise begins.</summary>
    public const string ExercisePrefix = "exercise-";

    public ListBlock? Do => ListUnder(DoLine);

    public ListBlock? Dont => ListUnder(DontLine);

    public IEnumerable<Figure> Exercises => Chapter.Blocks.OfType<Figure>()
        .Where(figure => figure.Url.Split('/')[^1].StartsWith(ExercisePrefix, StringComparison.Ordinal));

    public static StepsToday? In(MarkdownDocument cause) =>
        Chapter.Titled(Cause.WhatToDo, cause) is { } chapter ? new(chapter) : null;

    private ListBlock? ListUnder(string line) => Chapter.Blocks
        .Zip(Chapter.Blocks.Skip(1))
        .FirstOrDefault(pair => pair.First is ParagraphBlock paragraph && paragraph.PlainText().Replace('\'', '’') == line)
        .Second as ListBlock;
}
