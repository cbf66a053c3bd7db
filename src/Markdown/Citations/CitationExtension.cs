using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>Citations by key: <c>[@willy2019]</c>.</summary>
public sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        if (!pipeline.InlineParsers.Contains<CitationParser>())
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        renderer.ObjectRenderers.AddIfNotAlready<CitationRenderer>();
    }
}
