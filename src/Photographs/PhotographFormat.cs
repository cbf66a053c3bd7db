namespace KneesAfterRunning.Photographs;

/// <summary>The formats in which photographs are taken.</summary>
internal enum PhotographFormat
{
    Jpeg,
    Png,
    WebP,
}
