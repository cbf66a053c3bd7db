using System.Text.RegularExpressions;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Words;

/// <summary>
/// A word that only specialists know is in the glossary, among the page's own names, or explained where it first stands.
/// </summary>
/// <param name="style">Which words these are.</param>
/// <param name="terms">The glossary.</param>
internal sealed class TermOfArtCheck(StyleGuide style, IEnumerable<GlossaryTerm> terms) : IWordCheck
{
    /// <summary>KNEE101: a term of art that is not explained.</summary>
    public static readonly Rule UnexplainedTerm = Rule.Warning("KNEE101");

    private readonly WordPattern _unexplained = UnexplainedOf(style, terms);

    public void Check(ProseUnit writing, DiagnosticBag diagnostics)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (Prose text in writing.Body.Concat(writing.Fields.Where(field => field.IsProse)))
        {
            foreach (WordMatch match in _unexplained.MatchesIn(text.Text))
            {
                if (!seen.Add(match.Value) || IsExplained(text.Text, match)
                    || IsIn(string.Join('\n', writing.Names), match.Value))
                    continue;
                diagnostics.ReportUnresolved(
                    UnresolvedReferences.OfWord(writing.File, match.Value), UnexplainedTerm, text.PositionOf(match.Index),
                    $"Few readers know the word “{match.Value}”.",
                    "Say it in plain words, explain it in brackets after it, or add it to `glossary.yml`.");
            }
        }
    }

    private static WordPattern UnexplainedOf(StyleGuide style, IEnumerable<GlossaryTerm> terms)
    {
        string names = string.Join('\n', terms.SelectMany(term => term.Names));
        return new(style.TermsOfArt.Where(word => !IsIn(names, word)));
    }

    private static bool IsIn(string names, string word) => new WordPattern([word]).IsIn(names);

    /// <summary>
    /// "valgus (knock-kneed)", "knock-kneed (valgus)", "this is called valgus", "valgus, that is, …", “valgus”.
    /// </summary>
    private static bool IsExplained(string text, WordMatch word)
    {
        string before = text[..word.Index];
        string after = text[(word.Index + word.Value.Length)..];
        return Regex.IsMatch(before, @"\([^()]*$|(?:\b(?:called|named|term|word|name|say|or)\s+|[“""‘])$", RegexOptions.CultureInvariant)
            || Regex.IsMatch(after, @"^[”""’]?(?:\s*\w+)?(?:\s*\(|:|,\s+(?:or|that is|which|a|an|the|meaning)\b|\s+(?:means|is (?:a|an|the|when|what|how))\b)", RegexOptions.CultureInvariant);
    }
}
