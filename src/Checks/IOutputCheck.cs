namespace KneesAfterRunning.Checks;

/// <summary>Looks at all that the build is about to write; changes nothing, reports problems.</summary>
internal interface IOutputCheck
{
    Task CheckAsync(OutputContext context);
}
