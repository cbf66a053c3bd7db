using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Style;

/// <summary>A rule on how things are said: a problem, or something that a reviewer should weigh.</summary>
internal sealed record PhraseRule
{
    /// <summary>KNEE055: dose of exercise without its source.</summary>
    public static readonly Rule ExerciseDose = Rule.Warning("KNEE055");

    /// <summary>KNEE057: promise to be well.</summary>
    public static readonly Rule Promise = Rule.Warning("KNEE057");

    /// <summary>KNEE059: cause that no trial has shown.</summary>
    public static readonly Rule UnshownCause = Rule.Warning("KNEE059");

    /// <summary>KNEE068: distance in one unit.</summary>
    public static readonly Rule DistanceInOneUnit = Rule.Warning("KNEE068");

    private const string WithoutCode = "and the rule is only for the review sheet.";

    private static readonly IReadOnlyList<Rule> PossibleProblems =
        [ExerciseDose, Promise, UnshownCause, DistanceInOneUnit];

    /// <summary>What it finds, in a word or two.</summary>
    public required string Name { get; init; }

    /// <summary>What it reports; null where it is only shown on the review sheet.</summary>
    public Rule? Rule { get; init; }

    /// <summary>What is reported. <c>{words}</c> are the words found, <c>{clause}</c> the whole clause around them.</summary>
    public string Message { get; init; } = "";

    /// <summary>What to do about it. <c>{both}</c> stands for a distance in both units.</summary>
    public string Help { get; init; } = "";

    /// <summary>Where alone it holds; null where it holds everywhere.</summary>
    public PhraseScope? Only { get; init; }

    public required IReadOnlyList<PhrasePattern> Patterns { get; init; }

    /// <summary>Phrases that are left alone: what is found overlaps one of these.</summary>
    public required IReadOnlyList<PhrasePattern> Except { get; init; }

    /// <summary>Phrases before which, in the same sentence, nothing is meant: denials, doubts, conditions.</summary>
    public required IReadOnlyList<PhrasePattern> Unless { get; init; }

    public static PhraseRule Read(YamlMap map, PhraseReader reader)
    {
        PhraseRule rule = new()
        {
            Name = map.Text("name"),
            Rule = ProblemOf(map),
            Message = map.OptionalText("message") ?? "",
            Help = map.OptionalText("help") ?? "",
            Only = map.Has("only") ? map.Choice<PhraseScope>("only") : null,
            Patterns = reader.Read(map.RequiredTexts("patterns")),
            Except = reader.Read(map.OptionalTexts("except")),
            Unless = reader.Read(map.OptionalTexts("unless")),
        };
        map.RejectUnknownFields();
        if (rule.Rule is not null && (rule.Message.Length == 0 || rule.Help.Length == 0))
            map.Refuse("code", "A rule with a code needs a `message` and a `help`.",
                "Add them; or leave out the code, " + WithoutCode);
        return rule;
    }

    private static Rule? ProblemOf(YamlMap map)
    {
        if (map.OptionalText("code") is not { } code)
            return null;
        Rule? rule = PossibleProblems.FirstOrDefault(rule => rule.Code == code);
        if (rule is null)
        {
            map.Refuse(
                "code", $"`code` cannot be `{code}`.{Suggestion.For(code, PossibleProblems.Select(rule => rule.Code))}",
                $"Choose from: {string.Join(", ", PossibleProblems.Select(rule => rule.Code))}; or leave it out, {WithoutCode}");
        }

        return rule;
    }
}
