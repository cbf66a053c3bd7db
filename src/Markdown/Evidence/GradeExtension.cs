using Markdig;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.Evidence;

/// <summary>Grades of evidence.</summary>
internal sealed class GradeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.AddIfNotAlready<GradeParser>();
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.AddIfNotAlready<GradeRenderer>();
    }
}
