using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>Citations by key: <c>[@willy2019]</c>.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (!pipeline.InlineParsers.Contains<CitationParser>())
            pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.AddIfNotAlready<CitationRenderer>();
    }
}
