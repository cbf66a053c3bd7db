using Markdig;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.Terms;

/// <summary>Renders the links that <see cref="TermLinker"/> puts into an article.</summary>
internal sealed class TermExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Terms are found after parsing, when the glossary has been read.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.AddIfNotAlready<TermLinkRenderer>();
    }
}
