namespace KneesAfterRunning.Photographs;

/// <summary>What a part of a photograph's file is for.</summary>
internal enum PartKind
{
    /// <summary>Needed to show it: pixels, colours, transparency.</summary>
    Picture,

    /// <summary>Exif: the camera, the place, the time, a small preview, and which way is up.</summary>
    Exif,

    /// <summary>XMP: the same and more, as text.</summary>
    Xmp,

    /// <summary>Anything else that says something of the photograph or of the person who made it.</summary>
    Other,
}
