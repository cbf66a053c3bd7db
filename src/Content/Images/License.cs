using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Images;

/// <summary>A licence under which a picture may come.</summary>
/// <param name="Id">An SPDX id, or a name such as <c>Pexels</c>.</param>
/// <param name="Name">What readers see.</param>
/// <param name="Url">Its text; null where it has none.</param>
/// <param name="Use">Whether it lets this site show the work.</param>
/// <param name="Reason">Why not, where it does not.</param>
/// <param name="At">Where its id is written.</param>
public sealed record License(string Id, string Name, string? Url, LicenseUse Use, string? Reason, SourcePosition At = default)
{
    /// <summary>Where the licences are kept, in the input folder.</summary>
    public const string File = "licenses.yml";

    internal static License Read(YamlMap map)
    {
        License license = new(
            map.Text("id"), map.Text("name"), map.OptionalAddress("url"), map.Choice<LicenseUse>("use"),
            map.OptionalText("reason"), map.PositionOf("id"));
        map.RejectUnknownFields();
        return license;
    }
}
