using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks;

/// <summary>Looks at the words that readers meet, wherever these are written.</summary>
internal interface IWordCheck
{
    void Check(ProseUnit writing, DiagnosticBag diagnostics);
}
