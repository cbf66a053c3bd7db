using KneesAfterRunning.Checks;
using KneesAfterRunning.Checks.Advice;
using KneesAfterRunning.Checks.Claims;
using KneesAfterRunning.Checks.Evidence;
using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Checks.Links;
using KneesAfterRunning.Checks.Markup;
using KneesAfterRunning.Checks.Parts;
using KneesAfterRunning.Checks.Phrases;
using KneesAfterRunning.Checks.Pictures;
using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines;

/// <summary>How the site is built: by which pipelines, and with which checks. What they keep serves the next build too.</summary>
internal sealed class SiteBuild(BuildOptions options)
{
    private readonly IReadOnlyList<IPipeline> _pipelines =
    [
        new SettingsPipeline(options), new SourcesPipeline(), new GlossaryPipeline(), new WarningSignsPipeline(), new SynonymsPipeline(),
        new LicensesPipeline(), new ImagesPipeline(), new PhotographsPipeline(), new ChartsPipeline(),
        .. Collection.All.Select(collection => new CollectionPipeline(collection, options)), new PagesPipeline(options),
        new LocationsPipeline(),
        new StylePipeline(), new SitePipeline(), new ExplanationsPipeline(), new RedirectsPipeline(), new FeedsPipeline(),
        new ThemeAssets(options), new OfflinePipeline(),
        .. options.IsSearchable ? [new SearchPipeline()] : Array.Empty<IPipeline>(),
    ];

    private readonly IReadOnlyList<ISiteCheck> _checks =
    [
        new CitationCheck(),
        new SourceCheck(options.Today),
        new CopyCheck(),
        new ReferenceCheck(),
        new ReadingCheck(),
        new ClaimCheck(),
        new ReviewCheck(options.Today),
        new DateCheck(options.Today),
        new FileCheck(),
        new UnreadFileCheck(),
        new RequiredFileCheck(),
        new FileNameCheck(),
        new OrderCheck(),
        new ChecklistLengthCheck(),
        new CreditCheck(),
        new OrphanCheck(),
        new GlossaryCheck(),
        new ArticleAnalyzer(
            [
                new MetadataCheck(), new RawHtmlCheck(), new UnwrittenWordsCheck(), new HeadingCheck(), new CareCardCheck(),
                new CauseHeadingCheck(), new FigureCheck(),
                new CitationFormCheck(), new GradeCheck(), new GradePlaceCheck(), new GradeSupportCheck(), new LinkTextCheck(),
                new AltTextCheck(), new CaptionCheck(), new PanelsCheck(),
                new SectionCheck(), new CodeBlockCheck(), new TableCheck(), new MalformedListCheck(), new MalformedLinkCheck(),
                new NonCanonicalLinkCheck(),
                new StrayMarkupCheck(), new PlaceholderCheck(), new FinderMapCheck(),
                new CausePartCheck(), new CauseLengthCheck(), new CausePictureCheck(), new ExerciseCheck(),
            ],
            (style, site) =>
            [
                new DoseCheck(), new PhraseCheck(style.Phrases, site), new RepeatedWordCheck(),
                new AbbreviationCheck(style, site), new TermOfArtCheck(style, site.Terms), new SpellingCheck(style),
            ]),
        .. options.WithExternalLinks ? [new ExternalLinkCheck()] : Array.Empty<ISiteCheck>(),
    ];

    private readonly IReadOnlyList<IOutputCheck> _outputChecks =
        [new PageVerifier([new IdCheck()]), new AddressCheck(), new RedirectCheck()];

    public async Task<BuildResult> RunAsync(FileSystem files, bool write, Severity? failsOn, CancellationToken cancellation)
    {
        Task warmUp = Task.Run(PageVerifier.WarmUp, cancellation);
        BuildResult result =
            await new PipelineEngine(_pipelines, [new RunChecks(_checks), new VerifyOutput(_outputChecks)], files)
                .ExecuteAsync(write, failsOn, cancellation);
        await warmUp;
        return result;
    }

    /// <summary>Makes the pages of a few files anew, with all else as an earlier build made it.</summary>
    public Task<IReadOnlyList<Document>> RemakeAsync(
        FileSystem files, IReadOnlySet<string> changed, PipelineOutputs earlier, CancellationToken cancellation) =>
        new PipelineEngine(_pipelines, [], files).RemakeAsync(changed, earlier, cancellation);
}
