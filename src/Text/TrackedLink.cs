using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Text;

/// <summary>An address with a part that says who sent the reader: so that somebody is paid for it, or for statistics.</summary>
/// <param name="Part">The part, as it is written.</param>
/// <param name="IsPaid">Whether somebody is paid.</param>
/// <param name="Clean">The address without such parts.</param>
internal sealed record TrackedLink(string Part, bool IsPaid, string Clean)
{
    /// <summary>KNEE118: link by a roundabout way.</summary>
    public static readonly Rule NonCanonicalLink = Rule.Error("KNEE118");

    /// <summary>By which shops know whom they pay.</summary>
    private static readonly string[] Paid =
        ["aff", "affid", "aff_id", "affiliate", "affiliate_id", "awc", "irclickid", "ascsubtag", "tag"];

    private static readonly string[] Statistics = ["gclid", "fbclid", "msclkid", "igshid", "mc_cid", "mc_eid"];

    /// <summary>"`x` says …", and what to do.</summary>
    public (string Message, string Help) Fault => (
        IsPaid
            ? $"`{Part}` in this address pays somebody for each reader who follows it; this site has no paid links."
            : $"`{Part}` in this address notes where its readers come from.",
        $"Write it without: `{Clean}`.");

    /// <summary>What is so of an address; null where nothing is.</summary>
    public static TrackedLink? In(Uri address)
    {
        string[] parts = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        string[] tracked = [.. parts.Where(part => IsPaidFor(part, address.Host) || IsForStatistics(part))];
        if (tracked.Length == 0)
            return null;
        string rest = string.Join('&', parts.Except(tracked));
        return new(
            tracked[0], tracked.Any(part => IsPaidFor(part, address.Host)),
            address.GetLeftPart(UriPartial.Path) + (rest.Length > 0 ? "?" + rest : "") + address.Fragment);
    }

    /// <summary>Of all the shops, only one calls it a tag, which other sites have for what their pages are about.</summary>
    private static bool IsPaidFor(string part, string host) =>
        NameOf(part) is var name && Paid.Contains(name)
            && (name != "tag" || host.Contains("amazon.", StringComparison.OrdinalIgnoreCase));

    private static bool IsForStatistics(string part) =>
        NameOf(part) is var name && (Statistics.Contains(name) || name.StartsWith("utm_", StringComparison.Ordinal));

    private static string NameOf(string part) => part.Split('=')[0].ToLowerInvariant();
}
