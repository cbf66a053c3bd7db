using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>A part that the page of every cause has.</summary>
/// <param name="name">What it is called on each of those pages.</param>
internal abstract class CausePart(string name)
{
    public string Name => name;

    /// <summary>Where it should stand, and with what in it: an imperative sentence.</summary>
    public abstract string Help { get; }

    /// <summary>Whether a page has it.</summary>
    public abstract bool IsIn(MarkdownDocument page);

    /// <summary>Near where it should stand on a page that lacks it; null where nothing is near.</summary>
    public abstract Block? Near(MarkdownDocument page);

    /// <summary>What the part lacks, on a page that has it.</summary>
    public abstract IEnumerable<(Block At, string Message, string Help)> FaultsIn(MarkdownDocument page);
}
