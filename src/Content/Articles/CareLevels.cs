namespace KneesAfterRunning.Content.Articles;

/// <summary>Which alert block stands for which care card, and what the card is called.</summary>
internal static class CareLevels
{
    /// <summary>The kinds of alert block that are care cards, from the least to the most urgent.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

    public static CareLevel? Of(string kind) => kind switch
    {
        "NOTE" => CareLevel.Information,
        "TIP" => CareLevel.SelfCare,
        "IMPORTANT" => CareLevel.SeeSomeone,
        "WARNING" => CareLevel.Urgent,
        "CAUTION" => CareLevel.Emergency,
        _ => null,
    };

    /// <summary>Whether a card of this level has warning signs.</summary>
    public static bool IsUrgent(this CareLevel level) => level is CareLevel.Urgent or CareLevel.Emergency;

    public static bool SaysWhenToGetHelp(this CareLevel level) => level is CareLevel.SeeSomeone || level.IsUrgent();

    public static string Title(this CareLevel level) => level switch
    {
        CareLevel.Information => "Good to know",
        CareLevel.SelfCare => "What you can do yourself",
        CareLevel.SeeSomeone => "See a physiotherapist or doctor",
        CareLevel.Urgent => "Get help today",
        _ => "Emergency: call for help now",
    };
}
