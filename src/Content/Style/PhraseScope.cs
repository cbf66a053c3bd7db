namespace KneesAfterRunning.Content.Style;

/// <summary>Where alone a <see cref="PhraseRule"/> holds.</summary>
internal enum PhraseScope
{
    /// <summary>Where no work is cited for it: in the text of articles, and in items of the checklist.</summary>
    Uncited,

    /// <summary>Where all that is cited for it are cohorts.</summary>
    Cohorts,

    /// <summary>Where a distance is given in one unit, and nowhere on the page in the other.</summary>
    OneUnit,
}
