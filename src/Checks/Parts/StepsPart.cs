using KneesAfterRunning.Markdown;
using KneesAfterRunning.Markdown.Leaflets;
using KneesAfterRunning.Text;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>What to do today and what not to do, and exercises to do it with. The leaflet is made of these.</summary>
internal sealed class StepsPart(string name, string after) : HeadedPart(name, after)
{
    /// <summary>As many as a leaflet shows.</summary>
    private const int FewestExercises = 2;

    protected override string Content => $"a list under the line `**{StepsToday.DoLine}**`, and one under `**{StepsToday.DontLine}**`";

    protected override IEnumerable<(Block At, string Message, string Help)> FaultsIn(Chapter chapter)
    {
        StepsToday steps = new(chapter);
        foreach ((string line, ListBlock? list) in new[] { (StepsToday.DoLine, steps.Do), (StepsToday.DontLine, steps.Dont) })
        {
            if (list is null)
            {
                yield return (
                    chapter.Heading, $"`{Name}` has no list under the line `**{line}**`.",
                    $"Write `**{line}**` in a paragraph of its own, and a list below it. Each item begins with the step itself in bold: "
                        + "its first sentence is what the leaflet says.");
            }
        }

        int shown = steps.Exercises.Count() + chapter.Blocks.OfType<ParagraphBlock>().Count(block => Placeholder.IsMark(block.PlainText()));
        if (shown < FewestExercises)
        {
            yield return (
                chapter.Heading, $"`{Name}` shows {Counted.Of(shown, "exercise")}; the leaflet needs {FewestExercises}.",
                $"Show exercises in paragraphs of their own, each with its dose in the caption. The names of their files begin with "
                    + $"`{StepsToday.ExercisePrefix}`.");
        }
    }
}
