using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks;

/// <summary>Runs all article checks on each article, as its author wrote it.</summary>
/// <param name="checksOf">The checks, which may depend on the words that the site keeps to and on its glossary.</param>
internal sealed class ArticleAnalyzer(Func<StyleGuide, IReadOnlyList<GlossaryTerm>, IReadOnlyList<IArticleCheck>> checksOf) : IAnalyzer
{
    public async Task AnalyzeAsync(IExecutionContext context)
    {
        StyleGuide style = context.Outputs.Values<StyleGuide>(nameof(Pipelines.Style)).FirstOrDefault() ?? StyleGuide.Empty;
        Site site = context.Site();
        IReadOnlyList<IArticleCheck> checks = checksOf(style, site.Terms);
        await Parallel.ForEachAsync(context.Inputs.Where(IsArticle), context.Cancellation, (document, _) =>
        {
            WrittenArticle article = new(document.Get<Article>(), document.Get<ArticleText>().Value, document.Get<MarkdownDocument>());
            foreach (IArticleCheck check in checks)
                check.Check(article, site, context.Diagnostics);
            return ValueTask.CompletedTask;
        });
    }

    private static bool IsArticle(Document document) =>
        document.TryGet<Article>() is not null && document.TryGet<MarkdownDocument>() is not null;
}
