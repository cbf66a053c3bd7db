using KneesAfterRunning.Content;

namespace KneesAfterRunning.Markdown.Terms;

/// <summary>The first mention of a glossary term on a page.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">The letter of the plain words at which it begins.</param>
/// <param name="Length">How many letters it has there.</param>
/// <param name="Address">The address of the term in the glossary.</param>
internal sealed record TermLink(GlossaryTerm Term, int Start, int Length, string Address);
