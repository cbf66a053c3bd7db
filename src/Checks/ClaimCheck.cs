using System.Text.RegularExpressions;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Checks;

/// <summary>
/// Every paragraph of a cause or guide that makes a claim about health cites a source, or says by its grade that it
/// needs none. What is a claim is told by its words: something of the body or of medicine, and what is said of it.
/// </summary>
internal sealed partial class ClaimCheck : IAnalyzer
{
    /// <summary>How much of a paragraph is quoted, in characters.</summary>
    private const int Quoted = 80;

    public Task AnalyzeAsync(IExecutionContext context)
    {
        Site site = context.Site();
        CitationForm form = new(site);
        foreach (Passage passage in site.Causes.Cast<Article>().Concat(site.Guides)
            .SelectMany(article => site.Outlines[article.File].Passages)
            .Where(passage => !passage.IsSourced && IsClaim(passage) && !form.FaultsIn(passage.Text, _ => false).Any()))
        {
            context.Diagnostics.Report(
                Problems.UncitedClaim, passage.At,
                $"This {(passage.IsProse ? "paragraph" : "table")} makes a claim about health and cites no source: “{Start(passage.Text)}”",
                "Cite one, as in `[@willy2019]`. Where anybody would nod, end it with `Evidence: common knowledge.`; where there is no study, with `Evidence: none found.`");
        }

        return Task.CompletedTask;
    }

    private static bool IsClaim(Passage passage) =>
        ReadingGrade.SentencesOf(passage.Text)
            .Where(sentence => !sentence.TrimEnd().EndsWith('?'))
            .Select(sentence => SubordinateClause().Replace(sentence, ""))
            .Any(statement => Health().IsMatch(statement) && Assertion().IsMatch(statement));

    /// <summary>The first words, on one line; of a table the first cells.</summary>
    private static string Start(string text)
    {
        string line = text.Replace("\n", " | ", StringComparison.Ordinal);
        if (line.Length <= Quoted)
            return line;
        int space = line.LastIndexOf(' ', Quoted);
        return line[..(space > 0 ? space : Quoted)] + " …";
    }

    /// <summary>
    /// "It hangs on how the knee feels" and "Stop if it hurts" claim nothing of the knee; ", which heals cartilage" does
    /// claim something.
    /// </summary>
    [GeneratedRegex(@"\b(?:how|whether|where|what|if|when|while|until|unless|once|(?<!,\ )(?:who|whose|which))\b[^,.;:]*", RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SubordinateClause();

    /// <summary>Parts of the body, complaints and treatments, as their stems.</summary>
    [GeneratedRegex(
        """
        \b(?:pain|hurt|sore|ach(?:e|ing)|swell|swollen|stiff|inflam|injur|arthr|cartilage|tend[io]n|ligament|menisc|muscle
        |bone|burs[ai]|knee|joint|hips?\b|thigh|shin|quad|hamstring|it\ band|heal|cure|damage|wear\ out|risk|surg|operation
        |medic|drug|tablet|painkiller|ibuprofen|paracetamol|supplement|magnesium|steroid|inject|ice\b|icing|heat\b|stretch
        |massag|foam\ roll|tap(?:e|ing)\b|brace|insole|orthotic|physio|exercise|strength|warm-?\ ?up|recover|symptom|disease
        |infect|vitamin|collagen|glucosamine|cortisone|stud(?:y|ies)\b|trials?\b|research|scientist|clinician|doctors|squat
        |(?<=\d)\ ?mg\b)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Health();

    /// <summary>
    /// What says that something is, does or brings about something. A verb that could also be an order counts only
    /// where it does not begin the sentence.
    /// </summary>
    [GeneratedRegex(
        """
        \b(?:is|are|was|were|has|had|can|cannot|may|might|will|would|could|does|did|tends|causes|prevents|reduces|lowers
        |raises|increases|eases|helps|heals|cures|worsens|harms|damages|destroys|ruins|protects|strengthens|weakens|strains
        |irritates|inflames|loads|stops|makes|leads|leaves|speeds|slows|settles|clears|goes|gets|becomes|brings|comes|keeps
        |shows|works|means|needs|proves|proven|linked|wears|hurts|lets|gives|takes|feels|begins|grows|fixes|treats|relieves
        |improves|caused|prevented|reduced|eased|helped|healed|cured|recovered|improved|found|showed|bends|straightens
        |pushes|pulls|recommends?|advises?|suggests?|turns|puts|doubles|doubled|halves|halved|should|must|never|always|usually
        |often|rarely|mg)\b
        |(?<=\w\ )(?:have|tend|cause|prevent|reduce|lower|raise|increase|ease|help|heal|cure|worsen|harm|damage|destroy|ruin
        |protect|strengthen|weaken|strain|irritate|stop|make|lead|leave|speed|slow|settle|clear|get|become|bring|prove|hurt
        |recover|wear|fix|treat|relieve|improve|turn|put)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Assertion();
}
