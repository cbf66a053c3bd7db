
namespace KneesAfterRunning.Bench.Search;

/// <summary>A section of a page.</summary>
/// <param name="Anchor">The id of its heading; empty for what comes before the first heading.</param>
/// <param name="Heading">Its heading, in words.</param>
/// <param name="Text">Its text, without the heading.</param>
internal sealed record SectionText(string Anchor, string Heading, string Text);
