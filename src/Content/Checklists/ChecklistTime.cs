namespace KneesAfterRunning.Content;

/// <summary>When a prevention item is due; the checklist is grouped by it, in this order.</summary>
public enum ChecklistTime
{
    BeforeARun,
    DuringARun,
    AfterARun,
    EachWeek,
    EachMonth,
    WhenBuyingShoes,
}
