namespace KneesAfterRunning.Content.Style;

/// <summary>One step of a <see cref="PhrasePattern"/>.</summary>
internal abstract record PhraseElement
{
    /// <summary>The beginning of a sentence: <c>^</c>.</summary>
    public sealed record Start : PhraseElement;

    /// <summary>Words that do not matter: <c>..</c> or <c>...</c></summary>
    /// <param name="Most">How many there may be.</param>
    /// <param name="CrossesClauses">Whether commas and the like may stand among them.</param>
    public sealed record Gap(int Most, bool CrossesClauses) : PhraseElement;

    /// <summary>One word of several: <c>cure|cures|heal*</c>.</summary>
    /// <param name="Words">In small letters; <c>heal*</c> stands for all words that begin so.</param>
    /// <param name="IsNumber">Whether any number will do, in digits or in words.</param>
    /// <param name="IsFigure">Whether any number in digits will do.</param>
    /// <param name="IsOptional">Whether it may be left out.</param>
    public sealed record Word(IReadOnlyList<string> Words, bool IsNumber, bool IsFigure, bool IsOptional) : PhraseElement;
}
