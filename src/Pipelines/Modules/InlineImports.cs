using System.Text;
using System.Text.RegularExpressions;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>
/// Puts a script in the place where another imports it, <c>import { find } from './find.js';</c>, so that a reader waits
/// for one file. Both then share their top level: a name stands in one of the two only.
/// </summary>
internal sealed partial class InlineImports : IModule
{
    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Dictionary<string, Document> byName = context.Inputs.ToDictionary(document => Path.GetFileName(document.Source));
        HashSet<string> imported = [];
        Document[] whole =
            [.. context.Inputs.Select(document => document.Source.EndsWith(".js", StringComparison.Ordinal)
                ? WithImports(document)
                : document)];
        return Task.FromResult<IReadOnlyList<Document>>(
            [.. whole.Where(document => !imported.Contains(Path.GetFileName(document.Source)))]);

        Document WithImports(Document script) =>
            script.WithContent(Encoding.UTF8.GetBytes(Import().Replace(Encoding.UTF8.GetString(script.Content.Span), import =>
            {
                string name = import.Groups["file"].Value;
                imported.Add(name);
                return Encoding.UTF8.GetString(WithImports(byName[name]).Content.Span);
            })));
    }

    [GeneratedRegex(@"^import \{[^}]*\} from '\./(?<file>[\w-]+\.js)';$", RegexOptions.Multiline)]
    private static partial Regex Import();
}
