using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Content.Leaflets;
using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown.Leaflets;
using Markdig.Syntax;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Makes one document that carries the whole <see cref="Content.Site"/> and its <see cref="CrossLinks"/>.</summary>
internal sealed class AssembleSite : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        PipelineOutputs outputs = context.Outputs;
        if (!context.Files.InputExists(SiteSettings.File))
        {
            context.Diagnostics.Report(
                RequiredFileCheck.MissingFile, SourcePosition.StartOf(SiteSettings.File),
                "The file `site.yml` is missing: it holds the settings of the site.",
                "Write `site.yml` with the fields title, description, host, language and publisher.");
        }

        string[] articles = [.. Collection.All.Select(CollectionPipeline.NameOf), nameof(PagesPipeline)];
        Content.Site site = new(
            outputs.Values<SiteSettings>(nameof(SettingsPipeline)).FirstOrDefault() ?? SiteSettings.Fallback,
            outputs.Values<Article>(articles),
            [.. outputs.Values<SiteImage>(nameof(ImagesPipeline), nameof(PhotographsPipeline), nameof(ChartsPipeline))
                .OrderBy(image => image.File, StringComparer.Ordinal)],
            outputs.Values<Source>(nameof(SourcesPipeline)),
            outputs.Values<GlossaryTerm>(nameof(GlossaryPipeline)),
            articles.SelectMany(outputs.FromPipeline).ToDictionary(
                document => document.Source, document => document.Get<ArticleOutline>()))
        {
            Plan = articles.SelectMany(outputs.FromPipeline)
                .Where(document => document.Get<Article>().Id == RunningPlan.Guide)
                .Select(document => LeafletReader.ReadPlan(document.Get<MarkdownDocument>()))
                .FirstOrDefault(),
            Signs = [.. outputs.Values<WarningSign>(nameof(WarningSignsPipeline)).OrderBy(sign => sign.Level)],
        };

        Document document = new Document(SiteSettings.File, default).With(site).With(new CrossLinks(site));
        return Task.FromResult<IReadOnlyList<Document>>([document]);
    }
}
