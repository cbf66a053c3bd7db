namespace KneesAfterRunning.Checks;

/// <summary>Looks at the whole site once all pages have been made and before any is written; changes nothing, reports problems.</summary>
internal interface ISiteCheck
{
    Task CheckAsync(SiteContext context);
}
