using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.CareCards;

/// <summary>Alert blocks (<c>&gt; [!WARNING]</c>) as care cards.</summary>
public sealed class CareCardExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Parsing is left to Markdig's alert blocks.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        renderer.ObjectRenderers.TryRemove<AlertBlockRenderer>();
        renderer.ObjectRenderers.InsertBefore<Markdig.Renderers.Html.QuoteBlockRenderer>(new CareCardRenderer());
    }
}
