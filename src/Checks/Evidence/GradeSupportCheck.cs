using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Evidence;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Evidence;

/// <summary>A grade of evidence fits the kinds of the works that are cited beside it.</summary>
internal sealed class GradeSupportCheck : IArticleCheck
{
    /// <summary>KNEE058: grade that the cited sources do not bear out.</summary>
    public static readonly Rule UnsupportedGrade = Rule.Warning("KNEE058");

    /// <summary>What a trial found.</summary>
    private static readonly WordSet Results =
        new("eased eases lowered reduced reduces cut fewer less better worse difference beat helped helps worked works improved faster prevented well");

    /// <summary>By these a text says that somebody advises what the trial did not test.</summary>
    private static readonly WordSet Advice =
        new("advis* advice recommend* suggest* expert* author* researcher* clinician* physio* opinion* plan* untested test* think* propos* guess* not no");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (BlockProse text in article.Texts)
        {
            foreach (Grade grade in text.Block.Inline!.FindDescendants<Grade>())
            {
                Source?[] works = [.. CitedWorks.OfStatement(text.Block).Select(site.SourceByKey)];
                if (works is not [] && !works.Contains(null) && FaultOf(grade, works!, text) is (string message, string help))
                    diagnostics.Report(UnsupportedGrade, article.PositionOf(grade), message, help);
            }
        }
    }

    private static (string Message, string Help)? FaultOf(Grade grade, Source[] works, BlockProse text) => grade.Value switch
    {
        EvidenceGrade.Strong
            or EvidenceGrade.Moderate when works.All(work => work.Kind is SourceKind.ExpertOpinion or SourceKind.HealthService) =>
            ($"`{grade.Written}` is for what studies found, but no study is cited here, only {Named(works)}.",
                "Write `Evidence: expert opinion.`, or cite the studies."),
        EvidenceGrade.ExpertOpinion when works.All(work => work.Kind is SourceKind.Trial) && SaysResult(text.Words) =>
            ($"`expert opinion` is for what no study tests, but the result of a trial is cited here, {Named(works)}.",
                "Choose `strong`, `moderate`, `weak` or `conflicting`, by what the trials found; or say who advises it, and cite them."),
        _ => null,
    };

    private static bool SaysResult(TextWords words) =>
        Enumerable.Range(0, words.Count).Any(word => Results.Contains(words[word]))
            && !Enumerable.Range(0, words.Count).Any(word => Advice.Contains(words[word]));

    private static string Named(IEnumerable<Source> works) =>
        string.Join(", ", works.Select(work => $"`{work.Key}` (kind `{KebabCase.Of(work.Kind)}`)"));
}
