using Microsoft.AspNetCore.StaticFiles;

namespace KneesAfterRunning.Preview;

/// <summary>What kind of file a browser is sent.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html";

    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string file) =>
        Known.TryGetContentType(file, out string? type) ? type : "application/octet-stream";
}
