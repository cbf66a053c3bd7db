namespace KneesAfterRunning.Content.Articles;

/// <summary>How well a statement is supported. What each means stands on the page about the site.</summary>
internal enum EvidenceGrade
{
    Strong,
    Moderate,
    Weak,
    Conflicting,
    ExpertOpinion,

    /// <summary>No study was found: the statement says so, or is the site's own advice.</summary>
    NoneFound,

    /// <summary>Nobody would ask for a source.</summary>
    CommonKnowledge,
}
