using AngleSharp.Html.Dom;

namespace KneesAfterRunning.Tests.Site;

/// <summary>Links of the real site, looked at from outside: nothing here uses the generator's own checks.</summary>
public sealed class LinkTests(BuiltSite site)
{
    [Fact]
    public void Every_internal_link_leads_to_a_file_and_a_place_on_it()
    {
        List<string> dead = [];
        int followed = 0;
        foreach ((string page, IHtmlDocument html) in site.Pages)
        {
            foreach (string address in AddressesIn(html).Where(address => address.StartsWith('/') || address.StartsWith('#')))
            {
                followed++;
                if (!Leads(page, address))
                    dead.Add($"{page}: {address}");
            }
        }

        Assert.Empty(dead);
        Assert.True(followed > 1000, $"Only {followed} links were found; the site has far more.");
    }

    [Fact]
    public void Every_other_address_is_a_web_page()
    {
        string[] odd = [.. site.Pages.Values.SelectMany(AddressesIn).Distinct()
            .Where(address => !address.StartsWith('/') && !address.StartsWith('#'))
            .Where(address => !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http"))];

        Assert.Empty(odd);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        string[] loaded = [.. site.Pages.Values
            .SelectMany(html => html.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest]"))
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
            .Distinct()
            .Where(address => !address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))];

        Assert.Empty(loaded);
    }

    private static IEnumerable<string> AddressesIn(IHtmlDocument html) =>
        html.QuerySelectorAll("[href], [src], [action]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!);

    private bool Leads(string page, string address)
    {
        string[] parts = address.Split('#', 2);
        string file = parts[0].Length == 0 ? page : parts[0].Split('?')[0].TrimStart('/');
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";
        if (!File.Exists(Path.Combine(site.Folder, file)))
            return false;
        return parts.Length == 1 || parts[1].Length == 0
            || (site.Pages.TryGetValue(file, out IHtmlDocument? target)
            && target.GetElementById(Uri.UnescapeDataString(parts[1])) is not null);
    }
}
