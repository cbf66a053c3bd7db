using System.Text;
using KneesAfterRunning.Engine;
using NUglify;
using NUglify.Css;
using NUglify.JavaScript;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Takes out of style sheets and scripts what only their authors read.</summary>
internal sealed class MinifyAssets : ParallelModule
{
    protected override Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        string text = Encoding.UTF8.GetString(input.Content.Span);
        UglifyResult? small = Path.GetExtension(input.Source) switch
        {
            ".css" => Uglify.Css(text, new CssSettings { CommentMode = CssComment.None }),
            // It takes functions for unneeded that a module calls.
            ".js" => Uglify.Js(text, new CodeSettings { RemoveUnneededCode = false }),
            _ => null,
        };
        if (small is { HasErrors: true } faulty)
            throw new InvalidOperationException(
                $"'{input.Source}' cannot be made smaller: {faulty.Errors.First(error => error.IsError)}");
        return Task.FromResult<IReadOnlyList<Document>>(
            [small is { } result ? input.WithContent(Encoding.UTF8.GetBytes(result.Code)) : input]);
    }
}
