using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Text;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace KneesAfterRunning.Markdown.CareCards;

/// <summary>Renders an alert block as a care card with a title that says what to do.</summary>
internal sealed class CareCardRenderer : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        CareLevel level = obj.Level() ?? CareLevel.Information;
        renderer.EnsureLine();
        renderer.Write($"<div class=\"care-card care-card-{KebabCase.Of(level)}\" role=\"note\" aria-label=\"{level.Title()}\"");
        renderer.WriteLine(">");
        renderer.WriteLine($"<p class=\"care-card-title\">{level.Title()}</p>");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}
