using Markdig.Helpers;
using Markdig.Parsers;

namespace KneesAfterRunning.Markdown.Evidence;

/// <summary>Parses a grade of evidence, which is a sentence of its own.</summary>
internal sealed class GradeParser : InlineParser
{
    private const string Start = "Evidence:";

    public GradeParser() => OpeningCharacters = [Start[0]];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(Start) || !slice.PeekCharExtra(Start.Length).IsWhitespace() || slice.PeekCharExtra(-1).IsAlphaNumeric())
            return false;
        int end = slice.Text.IndexOf('.', slice.Start, slice.End - slice.Start + 1);
        if (end < 0)
            return false;

        int firstWord = slice.Start + Start.Length;
        while (firstWord < end && slice.Text[firstWord].IsWhitespace())
            firstWord++;
        processor.GetSourcePosition(firstWord, out int writtenLine, out int writtenColumn);
        string[] words = slice.Text[(slice.Start + Start.Length)..end]
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        processor.Inline = new Grade(string.Join(' ', words))
        {
            Span = new(processor.GetSourcePosition(slice.Start, out int line, out int column), processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
            WrittenLine = writtenLine,
            WrittenColumn = writtenColumn,
        };
        slice.Start = end + 1;
        return true;
    }
}
