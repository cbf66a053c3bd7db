using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Yaml;

/// <summary>Parses YAML into nodes that know their place, and reports what does not parse.</summary>
internal static class YamlText
{
    /// <summary>KNEE011: fields that cannot be read.</summary>
    public static readonly Rule InvalidYaml = Rule.Fixed("KNEE011");

    /// <param name="text">One YAML document.</param>
    /// <param name="file">The input file it stands in.</param>
    /// <param name="linesBefore">How many lines of that file come before it.</param>
    /// <param name="diagnostics">Where a fault is reported.</param>
    /// <param name="root">The root node; null where the text holds none.</param>
    /// <returns>False, and a diagnostic, where the text does not parse.</returns>
    public static bool TryParse(string text, string file, int linesBefore, DiagnosticBag diagnostics, out YamlNode? root)
    {
        try
        {
            YamlStream stream = [];
            stream.Load(new BoundedParser(new Parser(new StringReader(text))));
            root = stream.Documents.FirstOrDefault()?.RootNode;
            ReportPlaceholders(root, file, linesBefore, diagnostics);
            PlainTexts.Inspect(root, text, file, linesBefore, diagnostics);
            return true;
        }
        catch (YamlException fault)
        {
            YamlError found = YamlError.Of(text, fault);
            diagnostics.Report(InvalidYaml, new(file, found.Line + 1 + linesBefore, found.Column + 1), found.Message, found.Help);
            diagnostics.MarkSkipped(file, text);
            root = null;
            return false;
        }
    }

    /// <summary>Reports the words that are still to be written; those of a draft may wait.</summary>
    private static void ReportPlaceholders(YamlNode? root, string file, int linesBefore, DiagnosticBag diagnostics)
    {
        if (root is null
            || (root is YamlMappingNode map && map.Children.TryGetValue("draft", out YamlNode? draft)
            && draft is YamlScalarNode { Value: "true" }))
            return;
        foreach (YamlScalarNode text in root.AllNodes.OfType<YamlScalarNode>())
        {
            SourcePosition at = new(file, (int)text.Start.Line + linesBefore, (int)text.Start.Column);
            if (Placeholder.IsMark(text.Value))
                Placeholder.Report(text.Value!, at, diagnostics);
            else if (Placeholder.In(text.Value ?? "") is (_, string mark))
                Placeholder.ReportMark(mark, at, diagnostics);
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
                throw Fault(alias, "A value that begins with `*` stands for another, which is not done here.",
                    "Write the value out; where the `*` belongs to it, put it between double quotation marks.");
            if (inner.Current?.NestingIncrease > 0)
                _open.Push(inner.Current);
            else if (inner.Current?.NestingIncrease < 0)
                _open.Pop();
            if (_open.Count > MaxDepth)
                throw Fault(inner.Current!, "Lists stand in one another too deep.",
                    "Write them flat: no field here holds more than one list of entries.");
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
                // It reads ahead: the bracket may stand behind what it has reported.
                if (open is SequenceStart { Style: not SequenceStyle.Flow } or MappingStart { Style: not MappingStyle.Flow })
                    throw new YamlException(inner.Current!.Start, inner.Current.End, fault.Message, fault);
                throw Fault(open, "The bracket that opens here is never closed.",
                    open is MappingStart ? "Put `}` where the entry ends." : "Put `]` where the list ends.", fault);
            }
        }

        private static YamlException Fault(ParsingEvent at, string message, string help, Exception? inner = null)
        {
            YamlException fault = inner is null ? new(at.Start, at.End, message) : new(at.Start, at.End, message, inner);
            fault.Data[typeof(YamlError)] = help;
            return fault;
        }
    }
}
