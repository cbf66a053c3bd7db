using KneesAfterRunning.Checks.Phrases;
using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content.Style;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>
/// No page gives a dose of a medicine, in figures or in words: what is safe depends on the reader, and a pharmacist can ask.
/// A site cannot change these words, because readers could come to harm.
/// </summary>
internal sealed class DoseCheck : IWordCheck
{
    /// <summary>KNEE056: dose of a medicine.</summary>
    public static readonly Rule Dose = Rule.Fixed("KNEE056");

    private static readonly Dictionary<string, IReadOnlyList<string>> Sets = new()
    {
        ["drug"] = Words(
            """
            ibuprofen paracetamol acetaminophen aspirin naproxen diclofenac codeine tramadol morphine etoricoxib celecoxib nurofen
            voltarol panadol calpol tylenol advil aleve prednisolone amitriptyline duloxetine inflammator* painkiller*
            """),
        ["form"] = Words("tablet tablets pill pills capsule capsules caplet caplets"),
        ["weight"] = Words("mg mgs milligram* mcg µg microgram*"),
        ["measure"] = Words("g gram grams gramme grammes ml millilitre* drop drops sachet* teaspoon* spoonful*"),
        ["meal"] = Words("food water milk meal meals breakfast lunch dinner"),
        ["some"] = Words("strong stronger small white ordinary normal more extra of a the your these those such anti"),
    };

    private static readonly PhraseSet Drugs = Patterns("<drug>");

    private static readonly PhraseSet Medicines = Patterns("<drug>|<form>|medicine*");

    private static readonly PhraseSet Taking = Patterns("take|takes|taking|took|taken|swallow*", "try .. <drug>|<form>");

    private static readonly PhraseSet Refusals = Patterns("not|no|never|don't|cannot|can't");

    /// <summary>How often, or when.</summary>
    private static readonly PhraseSet Times = Patterns(
        "<number> times a|per|each|every|in? day|daily|night|hour|morning|evening|<number>",
        "once|twice a|per|each|every? day|daily|night|hour|morning|evening",
        "every|each <number> to|or? <number>? hour|hours",
        "every|each day|night|morning|evening|meal", "a|per day", "daily",
        "in the morning|evening", "at night|bedtime|breakfast", "before|after bed|<meal>",
        "with your? <meal>", "in <number> hours", "when|whenever it hurts");

    /// <summary>A dose wherever it stands.</summary>
    private static readonly PhraseSet Plain = Patterns(
        "<number> <weight>", "half|quarter a|of a? <form>", "half|quarter tablet|tablets",
        "double|triple|twice|half|halve the|your usual|normal|recommended|same? dose",
        "double|triple|extra dose of? <drug>?", "more than <number> <drug>|<form>");

    /// <summary>A dose where a medicine is spoken of.</summary>
    private static readonly PhraseSet OfMedicine = Patterns("<number> <measure>", "double|triple|extra dose");

    /// <summary>A dose where it is taken, or where the sentence says how often.</summary>
    private static readonly PhraseSet Counted = Patterns(
        "<number>|couple|another|a <some>? <some>? <drug>? <form>", "<number>|couple|another <some>? <some>? <drug>");

    /// <summary>A dose where a medicine is spoken of, or something is taken.</summary>
    private static readonly PhraseSet Uncounted = Patterns(
        "<number> with your? <meal>", "<number> a|per|each|every day|night|morning|evening",
        "<number> in the morning|evening", "<number> at night|bedtime",
        "<number> before|after bed|breakfast|lunch|dinner|meals|food",
        "<number> every <number> to|or? <number>? hours", "<number> in <number> hours");

    private const string Help =
        "Leave out how much is taken and how often, and send readers to a pharmacist, as in “Ask a pharmacist what is safe for you”.";

    public void Check(ProseUnit writing, DiagnosticBag diagnostics)
    {
        foreach (Prose text in writing.Texts)
        {
            TextWords words = text.Words;
            for (int at = 0; at < words.Count; at++)
            {
                if (LastOfDose(words, at) is not { } last)
                    continue;
                diagnostics.Report(
                    Dose, text.PositionOf(words.Start(at)), $"“{words.Between(at, last)}” is a dose of a medicine.", Help);
                at = words.SentenceOf(at).Last();
            }
        }
    }

    /// <returns>The last word of the dose that begins at a word; null where none begins.</returns>
    private static int? LastOfDose(TextWords words, int at)
    {
        if (Plain.LastOf(words, at) is { } plain)
            return words[plain + 1] == "/" || IsDoseOfAnother(words, plain) ? null : plain;
        IEnumerable<int> clause = words.ClauseOf(at);
        if (OfMedicine.LastOf(words, at) is { } measured && clause.Any(word => Drugs.BeginsAt(words, word)))
            return measured;
        if (Refusals.BeginsIn(words, clause.First()..at))
            return null;
        bool isTaken = clause.Any(word => Taking.BeginsAt(words, word));
        if (Counted.LastOf(words, at) is { } counted && words[counted + 1] is not "computer" && (isTaken || IsTimed(words, at)))
            return counted;
        if (Uncounted.LastOf(words, at) is { } uncounted && (isTaken || Medicines.BeginsIn(words, ..words.Count)))
            return uncounted;
        int nearest = isTaken ? clause.First() : Math.Max(clause.First(), at - 2);
        return Times.LastOf(words, at) is { } time && Drugs.BeginsIn(words, nearest..at) ? time : null;
    }

    /// <summary>"Half the dose of exercise".</summary>
    private static bool IsDoseOfAnother(TextWords words, int last) =>
        words[last] == "dose" && words[last + 1] == "of" && !words.ClauseOf(last).Any(word => Medicines.BeginsAt(words, word));

    private static bool IsTimed(TextWords words, int at) => words.SentenceOf(at).Any(word => Times.BeginsAt(words, word));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static PhraseSet Patterns(params IEnumerable<string> patterns) =>
        new(patterns.Select(pattern => PhrasePattern.Parse(pattern, Sets)));
}
