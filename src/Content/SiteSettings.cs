using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content;

/// <summary>What <c>site.yml</c> says of the site as a whole.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Description">One sentence on what it is.</param>
/// <param name="Host">Scheme and host where it is published, without a slash at the end.</param>
/// <param name="Base">The path under which it is published; begins and ends with a slash.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Offline">Whether a reader's browser keeps the whole site, to be read without a signal.</param>
/// <param name="Repository">Where its files are kept; null where readers are not asked to change them.</param>
public sealed record SiteSettings(
    string Title, string Description, Uri Host, string Base, string Language, string Publisher, bool Offline,
    Repository? Repository = null)
{
    public const string File = "site.yml";

    /// <summary>What stands in where the file is missing or broken, so that the other files can still be checked.</summary>
    public static readonly SiteSettings Fallback =
        new("Untitled", "", new Uri("https://site.example"), "/", "en", "", Offline: false);

    /// <summary>The number to call in an emergency; null where the site is for no one country.</summary>
    public string? EmergencyNumber { get; init; }

    /// <summary>The number of a health advice line; null where there is none to name.</summary>
    public string? AdviceNumber { get; init; }

    /// <summary>Which rules are more or less severe on this site, or off.</summary>
    public IReadOnlyList<RuleSetting> Rules { get; init; } = [];

    /// <summary>Its fields that readers see.</summary>
    public IReadOnlyList<FieldText> Texts { get; init; } = [];

    internal static SiteSettings Read(YamlMap map, DiagnosticBag diagnostics)
    {
        SiteSettings settings = new(
            map.Text("title"),
            map.Text("description", Article.MaxSummary),
            ReadHost(map, diagnostics) ?? Fallback.Host,
            ReadBase(map, diagnostics),
            ReadLanguage(map),
            map.Text("publisher"),
            !map.Has("offline") || map.Flag("offline"),
            ReadRepository(map, diagnostics))
        {
            EmergencyNumber = map.OptionalText("emergency_number"),
            AdviceNumber = map.OptionalText("advice_number"),
            Rules = ReadRules(map),
            Texts = [.. map.Notes("title"), .. map.Sentences("description")],
        };
        map.RejectUnknownFields();
        return settings;
    }

    /// <summary>What a case of a rule is on this site; null where the rule is off.</summary>
    internal Severity? SeverityOf(Rule rule) =>
        !rule.IsFixed && Rules.FirstOrDefault(setting => setting.Code.Value == rule.Code) is { } setting
            ? setting.Severity
            : rule.Severity;

    private static Uri? ReadHost(YamlMap map, DiagnosticBag diagnostics)
    {
        string written = map.Text("host");
        if (AddressOf(written) is { } address)
        {
            if (address.PathAndQuery != "/" || address.Fragment.Length > 0)
                map.Refuse("host", $"`host: {written}` has a path, which is not part of a host.",
                    $"Write `host: {address.GetLeftPart(UriPartial.Authority)}` and `base: {address.AbsolutePath.TrimEnd('/')}/`.");
            return address;
        }

        if (written.Length > 0)
        {
            diagnostics.Report(
                FieldErrors.InvalidValue, map.PositionOf("host"), $"`host: {written}` is not a web address.",
                "Write it with its scheme, as in `https://knees.example`.");
        }

        return null;
    }

    /// <summary>
    /// A tag as https://www.rfc-editor.org/info/bcp47 has it: a language of two or three letters, then a country or the like.
    /// </summary>
    private static string ReadLanguage(YamlMap map)
    {
        string written = map.Text("language");
        string[] parts = written.Split('-');
        if (written.Length > 0
            && (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter)
            || parts.Any(part => part.Length is 0 or > 8 || !part.All(char.IsAsciiLetterOrDigit))))
            map.Refuse("language", $"`language: {written}` is not the tag of a language.",
                "Write the language in two letters, and the country after a hyphen, as in `en-GB`.");
        return written;
    }

    private static Repository? ReadRepository(YamlMap map, DiagnosticBag diagnostics)
    {
        if (map.OptionalText("repository") is not { } written)
            return null;
        if (AddressOf(written) is not null)
            return new Repository(written.TrimEnd('/'));
        diagnostics.Report(
            FieldErrors.InvalidValue, map.PositionOf("repository"), $"`repository: {written}` is not a web address.",
            "Write that of the repository's page, as in `https://github.com/owner/name`.");
        return null;
    }

    private static IReadOnlyList<RuleSetting> ReadRules(YamlMap map) => map.OptionalMap("problems") is { } rules
        ? [.. rules.Names.Select(
            code => new RuleSetting(code, rules.Choice<SeveritySetting>(code.Value), rules.PositionOf(code.Value)))]
        : [];

    private static Uri? AddressOf(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" ? address : null;

    private static string ReadBase(YamlMap map, DiagnosticBag diagnostics)
    {
        string written = map.OptionalText("base") ?? Fallback.Base;
        if (written.StartsWith('/') && written.EndsWith('/'))
            return written;
        diagnostics.Report(
            FieldErrors.InvalidValue, map.PositionOf("base"), $"`base: {written}` does not begin and end with a slash.",
            $"Write `/{written.Trim('/')}/`.");
        return Fallback.Base;
    }
}
