using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace KneesAfterRunning.Markdown.Terms;

/// <summary>Plain words with the links that <see cref="TermLinker"/> finds in them.</summary>
internal sealed class TermExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Terms are found after parsing, when the glossary has been read.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new TermRenderer());
    }
}
