namespace KneesAfterRunning.Photographs;

/// <summary>A photograph in one format and one width.</summary>
internal sealed record ConvertedFile(string Ending, int Width, int Height, byte[] Content)
{
    public string MediaType => Ending == "jpg" ? "image/jpeg" : $"image/{Ending}";
}
