using KneesAfterRunning.Text;

namespace KneesAfterRunning.Content.Images;

/// <summary>Which files of the input are photographs, or would be if their format were taken.</summary>
internal static class PhotographFile
{
    /// <summary>Where pictures are, in the input folder.</summary>
    public const string Folder = "images/";

    /// <summary>What the credit of a picture is called beyond the name of the picture.</summary>
    public const string CreditEnding = ".yml";

    private static readonly string[] Taken = [".jpg", ".jpeg", ".png", ".webp"];

    private static readonly string[] NotTaken =
        [".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".jxl", ".jp2", ".ico", ".psd", ".raw", ".dng", ".cr2",
            ".cr3", ".nef", ".arw"];

    /// <summary>How the names of photographs end that the build converts.</summary>
    public static IReadOnlyList<string> Endings => Taken;

    /// <summary>Whether this is a photograph in a format that the build converts.</summary>
    public static bool IsTaken(string path) => Has(path, Taken);

    /// <summary>Whether this is a picture in a format that the build does not convert.</summary>
    public static bool IsNotTaken(string path) => Has(path, NotTaken);

    /// <summary>Whether the build reads this, or says why it does not: a photograph of any format, or its credit.</summary>
    public static bool IsRead(string path)
    {
        string picture = path.EndsWith(CreditEnding, StringComparison.Ordinal) ? path[..^CreditEnding.Length] : path;
        return IsTaken(picture) || IsNotTaken(picture);
    }

    /// <summary>Whether this is the credit of a picture, by its name.</summary>
    public static bool IsCredit(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
            && path.EndsWith(CreditEnding, StringComparison.Ordinal)
            && (path.EndsWith(".svg" + CreditEnding, StringComparison.Ordinal) || IsRead(path));

    private static bool Has(string path, string[] endings) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
            && !HiddenFile.Is(path)
            && endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
