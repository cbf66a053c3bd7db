namespace KneesAfterRunning.Content.Sources;

/// <summary>What sort of work a source is, strongest first.</summary>
public enum SourceKind
{
    Guideline,
    SystematicReview,
    Trial,
    Cohort,
    LaboratoryStudy,
    ExpertOpinion,
    HealthService,
}
