using KneesAfterRunning.Markdown;
using KneesAfterRunning.Text;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Parts;

/// <summary>A list of questions that readers can take along to a physiotherapist or doctor.</summary>
internal sealed class QuestionsPart(string name, string after) : HeadedPart(name, after)
{
    /// <summary>What is it, what can be done, and what if nothing is done: with fewer a reader forgets one of these.</summary>
    private const int Fewest = 3;

    protected override string Content => $"a list of at least {Fewest} questions";

    protected override IEnumerable<(Block At, string Message, string Help)> FaultsIn(Chapter chapter)
    {
        ListItemBlock[] questions = [.. chapter.Blocks.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>())];
        if (questions.Length < Fewest)
        {
            yield return (
                chapter.Heading, $"`{Name}` has {Counted.Of(questions.Length, "question")}; at least {Fewest} are needed.",
                "Write each as an item of a list, in the words in which a reader would ask it.");
        }

        foreach (ListItemBlock question in questions.Where(question => question.Count > 0 && !IsQuestion(question.PlainText())))
        {
            yield return (
                question, $"This item of `{Name}` does not end in a question mark.",
                "Word it as a question that a reader can ask.");
        }
    }

    private static bool IsQuestion(string text) => text.EndsWith('?') || Placeholder.IsMark(text);
}
