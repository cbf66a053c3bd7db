using System.Globalization;
using System.Xml.Linq;

namespace KneesAfterRunning.Drawings;

/// <summary>How large a drawing is.</summary>
internal static class SvgSize
{
    /// <summary>The greatest width and height, in units of the drawing.</summary>
    private const double Greatest = 100_000;

    /// <summary>The size that the <c>viewBox</c> gives, in CSS pixels; null where it gives none that a page can show.</summary>
    public static (int Width, int Height)? Of(XElement drawing) =>
        BoxOf(drawing) is [_, _, >= 1 and <= Greatest and var width, >= 1 and <= Greatest and var height]
            ? ((int)width, (int)height)
            : null;

    public static IEnumerable<SvgError> FaultsOf(XElement drawing, string file)
    {
        if (Of(drawing) is null)
        {
            yield return new(
                drawing.PositionIn(file),
                BoxOf(drawing).Length == 4
                    ? $"A drawing is from 1 to {Greatest:N0} units wide and high."
                    : "This SVG does not say how large it is.",
                "Give its `<svg>` a `viewBox`, as in `viewBox=\"0 0 360 240\"`.");
        }

        foreach (XAttribute side in drawing.Attributes().Where(attribute => attribute.Name.LocalName is "width" or "height"))
        {
            if (NumbersOf(side.Value.TrimEnd().TrimEnd('%').TrimEnd([.. "cehimnoprtvwx"])) is not [>= 0 and <= Greatest])
            {
                yield return new(
                    side.PositionIn(file), $"A drawing cannot have the {side.Name.LocalName} `{SvgValue.Shown(side.Value)}`.",
                    "Write it in pixels, as in `width=\"360\"`, or leave it out.");
            }
        }
    }

    private static double[] BoxOf(XElement drawing) => NumbersOf(drawing.Attribute("viewBox")?.Value ?? "");

    /// <summary>The numbers of a list; none where something else stands among them.</summary>
    private static double[] NumbersOf(string list)
    {
        string[] written = list.Split([' ', ',', '\t', '\r', '\n'], 5, StringSplitOptions.RemoveEmptyEntries);
        double[] numbers = [.. written.Select(NumberOf)];
        return numbers.All(double.IsFinite) ? numbers : [];
    }

    private static double NumberOf(string written) =>
        double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;
}
