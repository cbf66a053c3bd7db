using System.Xml.Linq;

namespace KneesAfterRunning.Content;

/// <summary>An element by which a drawing repeats itself too often.</summary>
/// <param name="At">The element.</param>
/// <param name="Message">How it does so.</param>
/// <param name="Help">What to do about it.</param>
internal sealed record SvgCopyFault(XElement At, string Message, string Help);
