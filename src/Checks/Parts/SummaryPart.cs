using KneesAfterRunning.Markdown;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>The page in a few sentences, before its first heading, for readers who go no further.</summary>
/// <param name="name">The words in bold with which it begins.</param>
internal sealed class SummaryPart(string name) : CausePart(name)
{
    public override string Help =>
        $"Before the first heading, put a card `> [!NOTE]` that begins with `**{Name}**`: "
        + "what it is, what to do first, how long it takes and how it ends.";

    public override bool IsIn(MarkdownDocument page) =>
        BoldLead.Find(Name, page.TakeWhile(block => block is not HeadingBlock)) is not null;

    public override Block? Near(MarkdownDocument page) => page.OfType<HeadingBlock>().FirstOrDefault();

    public override IEnumerable<(Block At, string Message, string Help)> FaultsIn(MarkdownDocument page) => [];
}
