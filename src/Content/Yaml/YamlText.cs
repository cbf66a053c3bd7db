using KneesAfterRunning.Engine;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Content;

/// <summary>Parses YAML into nodes that know their place, and reports what does not parse.</summary>
public static class YamlText
{
    /// <param name="text">One YAML document.</param>
    /// <param name="file">The input file it stands in.</param>
    /// <param name="linesBefore">How many lines of that file come before it.</param>
    /// <param name="diagnostics">Where a fault is reported.</param>
    /// <param name="root">The root node; null where the text holds none.</param>
    /// <returns>False, and a diagnostic, where the text does not parse.</returns>
    public static bool TryParse(string text, string file, int linesBefore, Diagnostics diagnostics, out YamlNode? root)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            YamlStream stream = [];
            stream.Load(new BoundedParser(new Parser(new StringReader(text))));
            root = stream.Documents.FirstOrDefault()?.RootNode;
            ReportUnwritten(root, file, linesBefore, diagnostics);
            return true;
        }
        catch (YamlException fault)
        {
            SourcePosition at = new(file, (int)fault.Start.Line + linesBefore, (int)fault.Start.Column);
            string reason = fault.Message.Trim().TrimEnd('.');
            diagnostics.Report(
                Problems.InvalidYaml, at, $"This YAML does not parse: {reason}.",
                "Mend the line; text with `: ` or ` #` in it goes between double quotes, and lists are indented evenly.");
            diagnostics.MarkUnread(file, text);
            root = null;
            return false;
        }
    }

    /// <summary>Reports the words that are still to be written; those of a draft may wait.</summary>
    private static void ReportUnwritten(YamlNode? root, string file, int linesBefore, Diagnostics diagnostics)
    {
        if (root is null || (root is YamlMappingNode map && map.Children.TryGetValue("draft", out YamlNode? draft) && draft is YamlScalarNode { Value: "true" }))
            return;
        foreach (YamlScalarNode text in root.AllNodes.OfType<YamlScalarNode>())
        {
            SourcePosition at = new(file, (int)text.Start.Line + linesBefore, (int)text.Start.Column);
            if (UnwrittenText.IsMark(text.Value))
                UnwrittenText.Report(text.Value!, at, diagnostics);
            else if (UnwrittenText.In(text.Value ?? "") is (_, string mark))
                UnwrittenText.ReportMark(mark, at, diagnostics);
        }
    }

    /// <summary>Refuses aliases, and values deeper than any file here needs: both grow without bound.</summary>
    private sealed class BoundedParser(IParser inner) : IParser
    {
        private const int MaxDepth = 16;
        private readonly Stack<ParsingEvent> _open = [];

        public ParsingEvent? Current => inner.Current;

        public bool MoveNext()
        {
            bool more = MoveInner();
            if (inner.Current is AnchorAlias alias)
                throw new YamlException(alias.Start, alias.End, "Aliases (`*name`) are not used here; write the value out");
            if (inner.Current?.NestingIncrease > 0)
                _open.Push(inner.Current);
            else if (inner.Current?.NestingIncrease < 0)
                _open.Pop();
            if (_open.Count > MaxDepth)
                throw new YamlException(inner.Current!.Start, inner.Current.End, "Lists stand in one another too deep");
            return more;
        }

        /// <summary>The scanner throws what is no YamlException where a list in brackets runs into the next field.</summary>
        private bool MoveInner()
        {
            try
            {
                return inner.MoveNext();
            }
            catch (InvalidOperationException fault) when (_open.TryPeek(out ParsingEvent? open))
            {
                throw new YamlException(open.Start, open.End, "The bracket that opens here is never closed", fault);
            }
        }
    }
}
