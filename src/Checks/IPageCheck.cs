using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks;

/// <summary>Looks at one finished page by itself.</summary>
internal interface IPageCheck
{
    void Check(RenderedPage page, DiagnosticBag diagnostics);
}
