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

/// <summary>Makes a page with a Razor component of the theme.</summary>
internal static class LayoutRenderer
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<IComponentActivator>(new PlainActivator())
        .BuildServiceProvider();

    /// <summary>The document with the page's HTML as its content.</summary>
    public static async Task<Document> RenderAsync(Document document, PageModel page, Type layout)
    {
        await using HtmlRenderer renderer = new(Services, NullLoggerFactory.Instance);
        ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page });
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(layout, parameters)).ToHtmlString());
        return document.WithContent(Encoding.UTF8.GetBytes(html)).With(page);
    }

    /// <summary>
    /// The usual activator compiles a factory for each kind of component, which pays where pages are served by the thousand.
    /// </summary>
    private sealed class PlainActivator : IComponentActivator
    {
        public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
