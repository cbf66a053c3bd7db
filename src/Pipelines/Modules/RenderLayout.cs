using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Renders each document's page with a Razor component of the theme.</summary>
/// <param name="modelOf">What the page is of.</param>
/// <param name="layoutOf">Which component renders it.</param>
internal sealed class RenderLayout(
    Func<Document, IExecutionContext, PageModel> modelOf, Func<PageModel, Type> layoutOf) : ParallelModule
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
    {
        PageModel page = modelOf(input, context);
        await using HtmlRenderer renderer = new(Services, NullLoggerFactory.Instance);
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page });
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(layoutOf(page), parameters)).ToHtmlString());
        return [input.WithContent(Encoding.UTF8.GetBytes(html)).With(page)];
    }
}
