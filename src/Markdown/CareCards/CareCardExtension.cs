using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Syntax;

namespace KneesAfterRunning.Markdown.CareCards;

/// <summary>Alert blocks (<c>&gt; [!WARNING]</c>) as care cards.</summary>
internal sealed class CareCardExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Parsing is left to Markdig's alert blocks. They leave an empty paragraph where a card begins with a list.
        pipeline.DocumentProcessed += RemoveEmptyParagraphs;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<AlertBlockRenderer>();
        renderer.ObjectRenderers.InsertBefore<Markdig.Renderers.Html.QuoteBlockRenderer>(new CareCardRenderer());
    }

    private static void RemoveEmptyParagraphs(MarkdownDocument document)
    {
        foreach (AlertBlock card in document.Descendants<AlertBlock>())
        {
            if (card.FirstOrDefault() is ParagraphBlock { Inline: null or { FirstChild: null } } empty)
                card.Remove(empty);
        }
    }
}
