namespace KneesAfterRunning.Checks;

/// <summary>Looks at the whole site as it was read, before any page is made; changes nothing, reports problems.</summary>
internal interface ISiteCheck
{
    Task CheckAsync(SiteContext context);
}
