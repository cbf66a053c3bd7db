using System.Text.RegularExpressions;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Words;

/// <summary>
/// Words with several spellings are spelt in one way. Quotations, titles of works, code and addresses may have others,
/// and so may a page whose subject goes by one.
/// </summary>
/// <param name="style">Which spelling is used here.</param>
internal sealed partial class SpellingCheck(StyleGuide style) : IWordCheck
{
    /// <summary>KNEE102: a word in a spelling that this site does not use.</summary>
    public static readonly Rule SpellingVariant = Rule.Warning("KNEE102");

    private readonly WordPattern _variants = new(style.Spellings.SelectMany(spelling => spelling.Variants));

    private readonly Dictionary<string, string> _preferred = PreferredByVariant(style);

    public void Check(ProseUnit writing, DiagnosticBag diagnostics)
    {
        string names = string.Join('\n', writing.Names);
        foreach (Prose text in writing.Texts)
        {
            foreach (WordMatch match in _variants.MatchesIn(text.Text).Where(match => !IsQuoted(text.Text, match)))
            {
                if (IsProperName(text.Text, match)
                    || _variants.MatchesIn(names).Any(name => name.Value.Equals(match.Value, StringComparison.OrdinalIgnoreCase)))
                    continue;
                string preferred = Cased(_preferred[match.Value], match.Value);
                diagnostics.Report(
                    SpellingVariant, text.PositionOf(match.Index), $"This site writes “{preferred}”, not “{match.Value}”.",
                    $"Write “{preferred}”. Only in the words of others may it stay, between quotation marks or in *italics*.");
            }
        }
    }

    private static Dictionary<string, string> PreferredByVariant(StyleGuide style)
    {
        Dictionary<string, string> preferred = new(StringComparer.OrdinalIgnoreCase);
        foreach (Spelling spelling in style.Spellings)
        {
            foreach (string variant in spelling.Variants)
                preferred.TryAdd(variant, spelling.Preferred);
        }

        return preferred;
    }

    /// <summary>"The Spine Center" is called so: a capital within a sentence.</summary>
    private static bool IsProperName(string text, WordMatch word) =>
        char.IsUpper(word.Value[0]) && SentenceBefore().IsMatch(text[..word.Index]);

    private static bool IsQuoted(string text, WordMatch word) =>
        Quotation.Pattern().Matches(text).Any(quoted => quoted.Index < word.Index && word.Index < quoted.Index + quoted.Length);

    private static string Cased(string preferred, string written) =>
        char.IsUpper(written[0]) ? char.ToUpperInvariant(preferred[0]) + preferred[1..] : preferred;

    [GeneratedRegex(@"[\p{L}\p{N},;)’'-]\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceBefore();
}
