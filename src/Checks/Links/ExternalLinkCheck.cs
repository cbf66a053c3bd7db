using System.Collections.Concurrent;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Checks.Links;

/// <summary>
/// Every address that leads out of the site still answers. Run only where somebody asks for it: it needs the network.
/// </summary>
internal sealed class ExternalLinkCheck : ISiteCheck
{
    /// <summary>KNEE038: a link out of the site that is dead.</summary>
    public static readonly Rule DeadExternalLink = Rule.Warning("KNEE038");

    /// <summary>Where so many hosts cannot be found, and no other, the connection is at fault and not the links.</summary>
    private const int FewestForNetwork = 5;

    public async Task CheckAsync(SiteContext context)
    {
        ILookup<string, SourcePosition> links = LinksOf(context).Where(link => IsWebAddress(link.Value))
            .ToLookup(link => link.Value.Split('#')[0], link => link.At);
        ProbeCache cache = ProbeCache.Load(context.Cache, TimeProvider.System.GetUtcNow());
        using LinkProbe probe = new(context.Site.Settings.Host);
        ConcurrentBag<(IGrouping<string, SourcePosition> Link, string Fault)> faults = [];
        await Parallel.ForEachAsync(
            links, new ParallelOptions { MaxDegreeOfParallelism = LinkProbe.MostAtOnce, CancellationToken = context.Cancellation },
            async (link, cancellation) =>
            {
                string? fault = await cache.GetOrAddAsync(link.Key, () => probe.AskAsync(new Uri(link.Key), cancellation));
                if (fault is not null)
                    faults.Add((link, fault));
            });
        if (links.Count >= FewestForNetwork && !probe.HasReachedOne && faults.Count == links.Count)
        {
            context.Diagnostics.Report(
                DeadExternalLink, SourcePosition.StartOf(SiteSettings.File),
                $"None of {links.Count} addresses out of the site could be reached.",
                "Look whether this machine has a connection, and run the check again.");
            return;
        }

        cache.Save();
        foreach ((IGrouping<string, SourcePosition> link, string fault) in faults)
            Report(link, fault, context.Diagnostics);
    }

    private static void Report(IGrouping<string, SourcePosition> link, string fault, DiagnosticBag diagnostics)
    {
        foreach (SourcePosition at in link)
        {
            diagnostics.Report(
                DeadExternalLink, at, $"`{link.Key}` {fault}.",
                "Open it in a browser. Where the page has moved, write its new address; where it is gone, link to another.");
        }
    }

    /// <summary>In articles, in the bibliography, and in the credits of pictures.</summary>
    private static IEnumerable<Located<string>> LinksOf(SiteContext context)
    {
        Site site = context.Site;
        foreach (ParsedArticle article in context.Articles)
        {
            foreach (Inline inline in article.Markdown.Descendants<Inline>())
            {
                string? address = inline is LinkInline { IsImage: false } link ? link.Url : (inline as AutolinkInline)?.Url;
                if (address is not null)
                    yield return new(address, article.PositionOf(inline));
            }
        }

        foreach (Source source in site.Sources.Where(source => source.Address is not null))
            yield return new(source.Address!, source.AddressAt);
        foreach (Located<string> address in site.Images.SelectMany(image => image.Credit.Addresses))
            yield return address;
    }

    private static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";
}
