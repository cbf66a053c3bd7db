namespace KneesAfterRunning.Content.Checklists;

/// <summary>When a prevention item is due; the checklist is grouped by it, in this order.</summary>
public enum DueWhen
{
    BeforeARun,
    DuringARun,
    AfterARun,
    EachWeek,
    EachMonth,
    WhenBuyingShoes,
}
