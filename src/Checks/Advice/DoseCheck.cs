using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>No page gives a dose of a medicine: what is safe depends on the reader, and a pharmacist can ask.</summary>
internal sealed class DoseCheck : IWordCheck
{
    /// <summary>How many words may stand between a number and its tablets: "two paracetamol tablets".</summary>
    private const int Reach = 3;

    private static readonly WordSet Weights = new("mg mgs milligram* mcg µg microgram*");

    /// <summary>What is also said of water and oats.</summary>
    private static readonly WordSet Measures = new("g gram grams gramme grammes ml millilitre* drops sachet* teaspoon* spoonful*");

    private static readonly WordSet Tablets = new("tablet tablets pill pills capsule capsules caplet caplets");

    private static readonly WordSet Drugs = new(
        """
        ibuprofen paracetamol acetaminophen aspirin naproxen diclofenac codeine tramadol morphine etoricoxib celecoxib nurofen
        voltarol panadol calpol tylenol advil aleve prednisolone amitriptyline duloxetine anti-inflammator* painkiller*
        """);

    private static readonly WordSet Taking = new("take takes taking swallow");

    private static readonly WordSet Refusals = new("not no never don't cannot can't");

    public void Check(Writing writing, Diagnostics diagnostics)
    {
        foreach (RunningText text in writing.Texts)
        {
            TextWords words = text.Words;
            for (int at = 0; at < words.Count; at++)
            {
                if (LastOfDose(words, at) is not { } last)
                    continue;
                diagnostics.Report(
                    Problems.Dose, text.PositionOf(words.Start(at)), $"“{words.Between(at, last)}” is a dose of a medicine.",
                    "Leave out how much is taken and how often, and send readers to a pharmacist, as in “Ask a pharmacist what is safe for you”.");
                at = words.SentenceOf(at).Last();
            }
        }
    }

    /// <returns>The last word of the dose that begins with a number; null where none begins.</returns>
    private static int? LastOfDose(TextWords words, int number)
    {
        bool isFrequency = words.IsFrequency(number);
        if (!isFrequency && !words.IsNumber(number))
            return null;
        string[] clause = [.. words.ClauseOf(number).Select(word => words[word])];
        if (isFrequency)
            return clause.Any(Drugs.Contains) && clause.Any(Taking.Contains) && !clause.Any(Refusals.Contains) ? number + (words[number + 1] == "times" ? 3 : 1) : null;
        if (Weights.Contains(words[number + 1]))
            return words[number + 2] == "/" ? null : number + 1;
        if (Measures.Contains(words[number + 1]))
            return clause.Any(Drugs.Contains) ? number + 1 : null;
        return TabletsAfter(words, number) is { } tablets && AreTaken(words, number, clause) ? tablets : null;
    }

    private static int? TabletsAfter(TextWords words, int number)
    {
        for (int word = number + 1; word <= number + Reach && words[word] is not ("of" or TextWord.Break or TextWord.End or TextWord.Question); word++)
        {
            if (Tablets.Contains(words[word]))
                return word;
        }

        return null;
    }

    private static bool AreTaken(TextWords words, int number, string[] clause) =>
        !clause.Any(Refusals.Contains)
        && (clause.Any(Taking.Contains) || (clause.Any(Drugs.Contains) && words.SentenceOf(number).Any(words.IsFrequency)));
}
