using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Review;

/// <summary>A sentence that a person should weigh.</summary>
/// <param name="File">Where it is written, in the input folder.</param>
/// <param name="Line">The line in which it begins, from 1.</param>
/// <param name="LastLine">The line in which it ends.</param>
/// <param name="Reasons">Why it is on the sheet, as in “figure “44””.</param>
/// <param name="Sentence">Its words, on one line.</param>
/// <param name="Works">What it cites; or, where it cites nothing itself, what its paragraph or list cites.</param>
/// <param name="CitesThemItself">Whether the sentence itself cites these works.</param>
internal sealed record ReviewEntry(
    string File,
    int Line,
    int LastLine,
    IReadOnlyList<string> Reasons,
    string Sentence,
    IReadOnlyList<Source> Works,
    bool CitesThemItself);
