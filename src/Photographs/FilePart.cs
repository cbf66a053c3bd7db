namespace KneesAfterRunning.Photographs;

/// <summary>A part of a photograph's file.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Bytes">The part as a whole, as it stands in the file.</param>
/// <param name="Payload">What it holds.</param>
internal readonly record struct FilePart(PartKind Kind, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Payload);
