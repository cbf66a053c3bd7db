using Markdig.Helpers;
using Markdig.Parsers;

namespace KneesAfterRunning.Markdown.Citations;

/// <summary>Parses citation keys between brackets, as in Pandoc; anything else in brackets is left to links.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;

        int end = slice.Text.IndexOf(']', slice.Start, slice.End - slice.Start + 1);
        if (end < 0)
            return false;

        List<CitedKey> keys = [];
        int start = slice.Start + 1;
        foreach (string part in slice.Text[start..end].Split(';'))
        {
            string key = part.Trim();
            if (key.Length < 2 || key[0] != '@' || !key.AsSpan(1).ContainsOnlyKeyCharacters())
                return false;
            int at = start + part.IndexOf('@', StringComparison.Ordinal);
            processor.GetSourcePosition(at, out int line, out int column);
            keys.Add(new CitedKey(key[1..], line, column));
            start += part.Length + 1;
        }

        processor.Inline = new Citation(keys)
        {
            Span = new(processor.GetSourcePosition(slice.Start, out int citationLine, out int citationColumn),
                processor.GetSourcePosition(end)),
            Line = citationLine,
            Column = citationColumn,
        };
        slice.Start = end + 1;
        return true;
    }
}
