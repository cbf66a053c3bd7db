using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Tests.Engine;

public sealed class DiagnosticsTests
{
    private static readonly Rule Wrong = new("TEST001", Severity.Error);

    [Fact]
    public void Problems_are_told_in_the_order_of_files_lines_and_columns()
    {
        DiagnosticBag diagnostics = new();
        SourcePosition[] inOrder = [new("a.md", 2, 1), new("a.md", 2, 9), new("a.md", 10, 1), new("b.md", 1, 1)];
        foreach (SourcePosition at in inOrder.Reverse())
            diagnostics.Report(Wrong, at, "Wrong.", "Fix it.");

        Assert.Equal(inOrder, diagnostics.InOrder().Select(found => found.At));
    }

    [Fact]
    public void The_same_problem_is_told_once()
    {
        DiagnosticBag diagnostics = new();
        Parallel.For(0, 100, _ => diagnostics.Report(Wrong, SourcePosition.StartOf("_defaults.yml"), "Wrong.", "Fix it."));

        Assert.Single(diagnostics.InOrder());
    }
}
