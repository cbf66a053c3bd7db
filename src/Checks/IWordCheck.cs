using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Checks;

/// <summary>Looks at the words that readers meet, wherever these are written.</summary>
internal interface IWordCheck
{
    void Check(Writing writing, Diagnostics diagnostics);
}
