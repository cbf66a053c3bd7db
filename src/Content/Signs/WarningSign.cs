using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Signs;

/// <summary>A sign that a sore knee needs more than care at home. All pages take its words and its level from here.</summary>
public sealed record WarningSign
{
    /// <summary>Where the signs are kept, in the input folder.</summary>
    public const string File = "warning-signs.yml";

    /// <summary>The longest sign, in characters: about two lines of a phone.</summary>
    internal const int MaxSign = 80;

    public required string Id { get; init; }

    /// <summary>What the reader sees or feels, as a sentence without its full stop.</summary>
    public required string Sign { get; init; }

    public required SignLevel Level { get; init; }

    /// <summary>Whether it is one only after a fall, a twist or a blow.</summary>
    public required bool AfterInjury { get; init; }

    /// <summary>What it may mean, in one sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Keys of the sources that name it.</summary>
    public required IReadOnlyList<Located<string>> Sources { get; init; }

    /// <summary>The answers to "What does it feel like?" that together mean it; none where no answer does.</summary>
    public required IReadOnlyList<FeelsLike> Answers { get; init; }

    public required SourcePosition At { get; init; }

    /// <summary>Its fields that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];

    /// <summary>A sign of all knees.</summary>
    internal static WarningSign Read(YamlMap map) => ReadWith(map, sign => sign with
    {
        Id = map.Text("id"),
        Why = map.Text("why"),
        Answers = map.Has("answers") ? map.Choices<FeelsLike>("answers") : [],
        At = map.PositionOf("id"),
        Texts = [.. sign.Texts, .. map.Sentences("why")],
    });

    /// <summary>A sign that one cause has besides those of all knees.</summary>
    internal static WarningSign ReadOwn(YamlMap map) => ReadWith(map, sign => sign);

    private static WarningSign ReadWith(YamlMap map, Func<WarningSign, WarningSign> addOthers)
    {
        WarningSign sign = addOthers(new()
        {
            Id = "",
            Sign = map.Text("sign", MaxSign),
            Level = map.Choice<SignLevel>("level"),
            AfterInjury = map.Flag("after_injury"),
            Why = "",
            Sources = map.OptionalTexts("sources"),
            Answers = [],
            At = map.PositionOf("sign"),
            Texts = map.Notes("sign"),
        });
        map.RejectUnknownFields();
        return sign;
    }
}
