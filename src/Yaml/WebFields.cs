using KneesAfterRunning.Text;

namespace KneesAfterRunning.Yaml;

/// <summary>Fields that lead to a page on the web.</summary>
internal static class WebFields
{
    /// <summary>A web address; null where the field is not there or holds something else.</summary>
    public static string? OptionalAddress(this YamlMap map, string field)
    {
        if (map.OptionalText(field) is not { } written)
            return null;
        if (Uri.TryCreate(written, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http")
        {
            if (TrackedLink.In(address)?.Fault is (string message, string help))
                map.Report(TrackedLink.NonCanonicalLink, field, message, help);
            return written;
        }

        map.Refuse(
            field, $"`{field}: {written}` is not a web address.",
            written.Contains('.', StringComparison.Ordinal) && !written.Contains(':', StringComparison.Ordinal)
                && !written.Any(char.IsWhiteSpace)
                ? $"Write its beginning too: `https://{written}`."
                : "Copy it from the browser, with `https://` at its beginning.");
        return null;
    }

    /// <summary>
    /// A digital object identifier without the address of a resolver: https://www.doi.org/the-identifier/resources/handbook/.
    /// </summary>
    public static string? OptionalDoi(this YamlMap map, string field)
    {
        if (map.OptionalText(field) is not { } written)
            return null;
        if (written.StartsWith("10.", StringComparison.Ordinal) && written.Contains('/', StringComparison.Ordinal)
            && !written.Any(char.IsWhiteSpace))
        {
            RefuseCharacters(map, field, written);
            return written;
        }

        int start = written.IndexOf("10.", StringComparison.Ordinal);
        map.Refuse(
            field, $"`{field}: {written}` is not a DOI.",
            start > 0
                ? $"Leave out `{written[..start]}`: write `{field}: \"{written[start..].Trim()}\"`."
                : "A DOI begins with `10.` and has a slash in it, as in `10.2519/jospt.2019.0302`.");
        return null;
    }

    /// <summary>
    /// A DOI can hold more than ASCII, but none that is given out does: such a character comes from a word processor.
    /// </summary>
    private static void RefuseCharacters(YamlMap map, string field, string doi)
    {
        char odd = doi.FirstOrDefault(letter => !char.IsAscii(letter));
        if (odd != default)
            map.Refuse(field,
                $"`{field}: {doi}` has a character that no DOI has: {(char.IsLetterOrDigit(odd) || char.IsPunctuation(odd) ? $"`{odd}`" : "one that cannot be seen")}.", "Copy the DOI anew from the page of the work; most often a hyphen has become a dash.");
        else if (doi[^1] is '.' or ',' or ';')
            map.Refuse(field, $"`{field}: {doi}` ends with `{doi[^1]}`, which belongs to the sentence that it was copied from.",
                $"Write `{field}: \"{doi.TrimEnd('.', ',', ';')}\"`.");
    }
}
