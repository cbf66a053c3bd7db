using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>
/// The parts that the page of every cause has besides its required headings and its warning signs. Whoever adds one here
/// adds it to the template of <c>new cause</c> too.
/// </summary>
internal static class CauseParts
{
    public static IReadOnlyList<CausePart> All { get; } =
    [
        new SummaryPart("In short"),
        new StepsPart(Cause.WhatToDo, after: "What it feels like"),
        new OptionsPart(Cause.Options, after: Cause.Return),
        new QuestionsPart("Questions to ask", after: Cause.Help),
    ];
}
