using AngleSharp.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The exercises of the guide to strength.</summary>
public sealed class ExerciseTests(BuiltSite site)
{
    [Fact]
    public void Each_exercise_has_a_picture_steps_a_dose_with_its_source_a_common_mistake_and_an_easier_and_a_harder_form() =>
        Assert.All(Exercises(), exercise =>
        {
            (string name, IElement[] parts) = exercise;
            Assert.True(parts.Any(part => part.Matches("figure:has(img)")), $"{name} has no picture.");
            Assert.True(parts.Any(part => part.Matches("ol:has(li)")), $"{name} has no steps.");
            Assert.True(Line(parts, "Doses used:")?.QuerySelector("sup.citation") is not null, $"{name} has no dose with a source.");
            Assert.All(["Common mistake:", "Easier:", "Harder:"], label =>
                Assert.True(Line(parts, label)?.TextContent.Length > label.Length + 5, $"{name} has no line “{label}”"));
        });

    /// <summary>Each exercise with what stands between its heading and the next.</summary>
    private IEnumerable<(string Name, IElement[] Parts)> Exercises()
    {
        IElement chapter = site.Pages["guides/strength-exercises/index.html"].GetElementById("the-exercises")!;
        IElement[] headings = [.. Following(chapter).TakeWhile(part => part.LocalName != "h2").Where(part => part.LocalName == "h3")];
        Assert.Equal(8, headings.Length);
        return headings.Select(heading =>
            (heading.TextContent, Following(heading).TakeWhile(part => part.LocalName is not ("h2" or "h3")).ToArray()));
    }

    private static IEnumerable<IElement> Following(IElement element)
    {
        for (IElement? next = element.NextElementSibling; next is not null; next = next.NextElementSibling)
            yield return next;
    }

    private static IElement? Line(IElement[] parts, string label) =>
        parts.SelectMany(part => part.QuerySelectorAll("li"))
            .SingleOrDefault(line => line.QuerySelector("strong")?.TextContent == label);
}
