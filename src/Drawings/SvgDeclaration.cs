namespace KneesAfterRunning.Drawings;

/// <summary>What a style says of one property.</summary>
/// <param name="Selector">What it says it of; empty in the style of one element.</param>
/// <param name="Property">The property, in small letters.</param>
/// <param name="Value">The value as written.</param>
/// <param name="Index">Where in the style the property is named.</param>
internal readonly record struct SvgDeclaration(string Selector, string Property, string Value, int Index);
