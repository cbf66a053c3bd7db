using System.Text;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines.Modules;

namespace KneesAfterRunning.Checks;

/// <summary>
/// Every paragraph of a cause or guide that makes a claim about health cites a source, or says by its grade that it
/// needs none.
/// </summary>
internal sealed class ClaimCheck : IAnalyzer
{
    /// <summary>How much of a paragraph is quoted, in characters.</summary>
    private const int Quoted = 80;

    private const string Help = "Cite one, as in `[@willy2019]`. Where anybody would nod, end it with `Evidence: common knowledge.`; where there is no study, with `Evidence: none found.`";

    private const string GradedHelp = "Cite one, as in `[@willy2019]`: of the grades of evidence, only `common knowledge` and `none found` stand in for a source.";

    private readonly ClaimWords _words = new();

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
                $"This {NameOf(passage.Kind)} makes a claim about health and cites no source: “{Start(passage.Text)}”",
                passage.IsGraded ? GradedHelp : Help);
        }

        return Task.CompletedTask;
    }

    private static string NameOf(PassageKind kind) => kind switch
    {
        PassageKind.Table => "table",
        PassageKind.Row => "row of the table",
        PassageKind.Item => "list item",
        _ => "paragraph",
    };

    /// <summary>Of a sign the first sentence names it; what comes after may claim something.</summary>
    private bool IsClaim(Passage passage) =>
        ReadingGrade.SentencesOf(WithoutQuotes(passage.Text)).Skip(passage.IsSign ? 1 : 0)
            .Any(sentence => ClaimSentence.IsClaim(sentence, passage.Links, _words));

    /// <summary>"No pain, no gain" is what others say.</summary>
    private static string WithoutQuotes(string text)
    {
        StringBuilder rest = new();
        int at = 0;
        while (text.IndexOfAny(['"', '“'], at) is >= 0 and int start && text.IndexOf(text[start] == '“' ? '”' : '"', start + 1) is >= 0 and int end)
        {
            rest.Append(text, at, start - at);
            at = end + 1;
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The first words, on one line; of a table the first cells.</summary>
    private static string Start(string text) => FirstWords.Of(text.Replace("\n", " | ", StringComparison.Ordinal), Quoted);
}
