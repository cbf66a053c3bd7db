namespace KneesAfterRunning.Content.Articles;

/// <summary>What the site adds to a page's own words.</summary>
public enum PageLayout
{
    Plain,
    Home,
    Causes,
    Guides,
    Find,
    Checklist,
    Search,
    Glossary,
    Sources,
    Images,
    Contribute,
    NotFound,
}
