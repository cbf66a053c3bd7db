namespace KneesAfterRunning.Content;

/// <summary>Makes every address of the site: nothing else knows under which path it is published.</summary>
public sealed class Urls(SiteSettings settings)
{
    /// <summary>The address of an output path, or of a place on a page: <c>/knees/causes/footwear/#what-it-is</c>.</summary>
    public string Of(string path, string? anchor = null) =>
        settings.Base + path + (string.IsNullOrEmpty(anchor) ? "" : "#" + anchor);

    /// <summary>The same with scheme and host, for what is read elsewhere: feeds, site maps, structured data.</summary>
    public string Absolute(string path, string? anchor = null) =>
        settings.Host.GetLeftPart(UriPartial.Authority) + Of(path, anchor);

    /// <summary>The output path of an address that <see cref="Of"/> made; null where it points out of the site.</summary>
    public string? PathOf(string address) =>
        address.StartsWith(settings.Base, StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal)
            ? address[settings.Base.Length..]
            : null;
}
