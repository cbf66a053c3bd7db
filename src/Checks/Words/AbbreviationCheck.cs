using System.Text.RegularExpressions;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Words;

/// <summary>
/// An abbreviation in capitals is one that every reader knows, stands in the glossary or among the page's own names, is spelt
/// out on the page, or is a name of a work.
/// </summary>
/// <param name="style">Which every reader knows.</param>
/// <param name="site">The glossary, and the works whose names these may be.</param>
internal sealed partial class AbbreviationCheck(StyleGuide style, Site site) : IWordCheck
{
    /// <summary>KNEE100: an abbreviation that is not spelt out.</summary>
    public static readonly Rule UnexplainedAbbreviation = Rule.Warning("KNEE100");

    /// <summary>
    /// Words that are written in capitals to be loud, and the marks of words still to be written, which have a problem of their
    /// own.
    /// </summary>
    private static readonly HashSet<string> Loud =
        ["NOT", "NO", "NEVER", "DO", "DONT", "STOP", "ONLY", "AND", "OR", "ALL", "MUST", "ALWAYS", "NOW", "ANY", "BEFORE",
            "AFTER", "OK", .. Placeholder.Words];

    private readonly HashSet<string> _known = [.. style.Abbreviations, .. LettersIn(site.Terms.SelectMany(term => term.Names))];

    public void Check(ProseUnit writing, DiagnosticBag diagnostics)
    {
        HashSet<string> seen = [.. LettersIn(writing.Names)];
        string page = string.Join('\n', writing.Texts.Select(text => text.Text));
        foreach (Prose text in writing.Body.Concat(writing.Fields.Where(field => field.IsProse)))
        {
            foreach (Match match in Abbreviation().Matches(text.Text))
            {
                string letters = match.Groups["letters"].Value;
                if (_known.Contains(letters) || Loud.Contains(letters) || !seen.Add(letters)
                    || IsLoud(letters, page) || IsSpeltOut(letters, page)
                    || SourceNames.Hold(letters, text.Text, writing.Article?.Article, site))
                    continue;
                diagnostics.ReportUnresolved(
                    UnresolvedReferences.OfWord(writing.File, letters), UnexplainedAbbreviation, text.PositionOf(match.Index),
                    $"Not every reader knows what `{letters}` stands for.",
                    $"Write it out where it first stands, as in “the words ({letters})”, or add it to `glossary.yml`; one that everybody knows goes under `abbreviations` in `{StyleGuide.File}`.");
            }
        }
    }

    private static IEnumerable<string> LettersIn(IEnumerable<string> names) =>
        names.SelectMany(name => Abbreviation().Matches(name)).Select(match => match.Groups["letters"].Value);

    /// <summary>A word that the page also writes in small letters, as "pain", is no abbreviation.</summary>
    private static bool IsLoud(string letters, string page) =>
        Regex.IsMatch(page, $@"\b{letters.ToLowerInvariant()}\b", RegexOptions.CultureInvariant);

    /// <summary>
    /// "magnetic resonance imaging (MRI)", "MRI (a scan)", "MRI, short for …", "PE is physical education", "your PB is your best
    /// time", or its words in their order.
    /// </summary>
    private static bool IsSpeltOut(string letters, string page) =>
        Regex.IsMatch(
            page,
            $@"\([^()]*\b{letters}s?\b[^()]*\)|\b{letters}s?[”""]?\s*\(|\b{letters}s?[”""]?,?\s+(?:or|is\s+short|short\s+for|stands|means|that\s+is|(?:is|are)\s+your)\b|\b(?:or|called|known\s+as)\s+[“""]?{letters}s?\b",
            RegexOptions.CultureInvariant)
        || Regex.IsMatch(
            page, (letters.Length > 2 ? @"\b" : $@"\b{letters}\s+is\s+") + string.Join(@"\w*(?:[\s-]+(?:of|the|and|in|for|to)(?=[\s-]))*[\s-]+", letters.ToCharArray()),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Two to six capitals, also in the plural, that are no Roman number and not part of a longer name.</summary>
    [GeneratedRegex(@"(?<![\w&@/.’'-])(?![IVX]+s?\b)(?<letters>[A-Z]{2,6})s?(?![\w&@/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
