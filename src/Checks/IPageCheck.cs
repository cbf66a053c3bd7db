using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>Looks at one finished page.</summary>
internal interface IPageCheck
{
    void Check(RenderedPage page, RenderedSite site, Diagnostics diagnostics);
}
