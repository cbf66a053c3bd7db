using KneesAfterRunning.Checks.Evidence;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Claims;

/// <summary>
/// Every paragraph of a cause or guide that makes a claim about health, or grades one, cites a source, or says by its grade
/// that it needs none.
/// </summary>
internal sealed partial class ClaimCheck : SiteCheck
{
    /// <summary>KNEE052: claim without a source.</summary>
    public static readonly Rule UncitedClaim = Rule.Warning("KNEE052");

    /// <summary>How much of a paragraph is quoted, in characters.</summary>
    private const int Quoted = 80;

    private const string Help =
        "Cite one, as in `[@willy2019]`. Where anybody would nod, end it with `Evidence: common knowledge.`; "
        + "where there is no study, with `Evidence: none found.`";

    private const string GradedHelp =
        "Cite one, as in `[@willy2019]`: of the grades of evidence, only `common knowledge` and `none found` "
        + "stand in for a source.";

    protected override void Check(SiteContext context)
    {
        Site site = context.Site;
        CitationForm form = new(site);
        ClaimReader claims = new(context.Style.Claims);
        foreach (Passage passage in site.Causes.Cast<Article>().Concat(site.Guides)
            .SelectMany(article => site.Outlines[article.File].Passages)
            .Where(passage => !passage.IsSourced && !form.FaultsIn(passage.Text, _ => false).Any()))
        {
            if (IsClaim(passage, claims))
                Report(passage, "makes a claim about health", context.Diagnostics);
            else if (passage.IsGraded)
                Report(passage, "has a grade of evidence", context.Diagnostics);
        }
    }

    /// <summary>The first sentence of a warning sign names the sign; what comes after may claim something.</summary>
    private static bool IsClaim(Passage passage, ClaimReader claims) =>
        ReadingGrade.SentencesOf(Quotation.Pattern().Replace(passage.Text, "")).Skip(passage.IsSign ? 1 : 0)
            .Where(sentence => !passage.Links.Any(link => sentence.Contains(link, StringComparison.Ordinal)))
            .Any(claims.IsClaim);

    private static void Report(Passage passage, string what, DiagnosticBag diagnostics)
    {
        // Of a table, the first cells.
        string start = FirstWords.Of(passage.Text.Replace("\n", " | ", StringComparison.Ordinal), Quoted);
        string quotation = start.Length > 0 ? $": “{start}”" : ".";
        diagnostics.Report(
            UncitedClaim, passage.At, $"This {NameOf(passage.Kind)} {what} and cites no source{quotation}",
            passage.IsGraded ? GradedHelp : Help);
    }

    private static string NameOf(PassageKind kind) => kind switch
    {
        PassageKind.Table => "table",
        PassageKind.Row => "row of the table",
        PassageKind.Item => "list item",
        _ => "paragraph",
    };
}
