using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Drawings;

namespace KneesAfterRunning.Tests.Content.Drawings;

/// <summary>A drawing that is sound but for what a test puts into it.</summary>
internal static class SomeDrawing
{
    public const string Svg = "http://www.w3.org/2000/svg";

    public static string With(string inner) =>
        $"""<svg xmlns="{Svg}" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 320 200">"""
            + $"<title>A knee</title><desc>A knee.</desc>{inner}</svg>";

    /// <summary>What is wrong with a drawing, as a reader of the report sees it.</summary>
    public static string[] MessagesOf(string svg)
    {
        DiagnosticBag diagnostics = new();
        SvgDrawing? drawing = SvgDrawing.Parse(svg, "images/knee.svg", diagnostics);
        string[] unsafeOnes =
        [
            .. diagnostics.InOrder().Where(found => found.Rule == SvgDrawing.UnsafeSvg).Select(found => found.Message),
        ];
        Assert.Equal(unsafeOnes.Length == 0, drawing is not null);
        return unsafeOnes;
    }
}
