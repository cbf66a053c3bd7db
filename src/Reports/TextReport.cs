using KneesAfterRunning.Diagnostics;
using Spectre.Console;

namespace KneesAfterRunning.Reports;

/// <summary>Tells a person what is wrong, with the line that it is wrong in.</summary>
internal static class TextReport
{
    /// <summary>Wide enough that no line is ever broken: the terminal does that.</summary>
    public const int Unbroken = 1_000_000;

    /// <summary>Digits of a line's number before the lines shift.</summary>
    private const int NumberWidth = 5;

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Strong = new(Color.Teal);

    public static async Task WriteAsync(
        IReadOnlyList<Diagnostic> diagnostics, ReportScope scope, IAnsiConsole console, CancellationToken cancellation)
    {
        if (diagnostics.Count == 0)
            return;
        SourceLines sources = new(scope.Files);
        foreach (Diagnostic found in diagnostics)
        {
            ReportedDiagnostic rule = scope.Tell(found);
            Paragraph text = new();
            AppendHeadline(text, rule);
            if (await sources.LineAtAsync(found.At, cancellation) is { } line)
                AppendExcerpt(text, line, rule);
            text.Append("  help: ", Strong).Append(rule.Help + "\n");
            text.Append("  more: ", Strong).Append(rule.More + "\n");
            console.Write(text);
        }
    }

    private static void AppendHeadline(Paragraph text, ReportedDiagnostic rule) => text
        .Append($"{rule.File}:{rule.Line}:{rule.Column}: ")
        .Append($"{rule.Severity} {rule.Code}", StyleOf(rule))
        .Append($": {rule.Message}\n");

    private static void AppendExcerpt(Paragraph text, string line, ReportedDiagnostic rule)
    {
        Excerpt excerpt = Excerpt.Of(line, rule.Column);
        string number = rule.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(NumberWidth);
        text.Append($"{number} | ", Quiet).Append($"{excerpt.Text.TrimEnd()}\n");
        text.Append($"{new string(' ', number.Length)} | ", Quiet)
            .Append(new string(' ', excerpt.CaretOffset) + "^\n", StyleOf(rule));
    }

    private static Style StyleOf(ReportedDiagnostic rule) =>
        new(rule.Severity == ReportedDiagnostic.Error ? Color.Red : Color.Olive);
}
