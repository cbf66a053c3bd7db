namespace KneesAfterRunning.Drawings;

/// <summary>How much a part of a drawing shows once all that it refers to is drawn.</summary>
/// <param name="Elements">How many elements.</param>
/// <param name="Corners">How many corners at most, at each of which a line may carry a marker.</param>
/// <param name="Chain">How many parts refer to one another in a row, this one first.</param>
internal readonly record struct SvgExtent(double Elements, double Corners, int Chain)
{
    /// <summary>This part, and another so many times.</summary>
    public SvgExtent With(SvgExtent other, double times) =>
        new(Elements + (other.Elements * times), Corners + (other.Corners * times), Math.Max(Chain, other.Chain));
}
