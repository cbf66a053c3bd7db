using Markdig;
using Markdig.Renderers;

namespace KneesAfterRunning.Markdown.Evidence;

/// <summary>Grades of evidence.</summary>
public sealed class GradeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        pipeline.InlineParsers.AddIfNotAlready<GradeParser>();
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(renderer);
        renderer.ObjectRenderers.AddIfNotAlready<GradeRenderer>();
    }
}
