using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Theme;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Where modules find what <see cref="AssembleSite"/> has assembled.</summary>
internal static class SiteOutputs
{
    public static Content.Site Site(this IExecutionContext context) => Assembled(context).Get<Content.Site>();

    public static CrossLinks CrossLinks(this IExecutionContext context) => Assembled(context).Get<CrossLinks>();

    /// <summary>The theme's files, as they are called in the output.</summary>
    public static Assets Assets(this IExecutionContext context) =>
        context.Outputs.FromPipeline(nameof(ThemeAssets))[0].Get<Assets>();

    /// <summary>The words that the site keeps to; none where its style guide is missing or could not be read.</summary>
    public static StyleGuide Style(this IExecutionContext context) =>
        context.Outputs.Values<StyleGuide>(nameof(StylePipeline)).FirstOrDefault() ?? StyleGuide.Empty;

    /// <summary>The licences under which pictures may be shown.</summary>
    public static IReadOnlyList<License> Licenses(this IExecutionContext context) =>
        [.. context.Outputs.Values<License>(nameof(LicensesPipeline))];

    private static Document Assembled(IExecutionContext context) =>
        context.Outputs.FromPipeline(nameof(SitePipeline)).Single();
}
