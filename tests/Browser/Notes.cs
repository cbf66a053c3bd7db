using System.Collections;
using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// What is noted in the handlers of a browser's events. A handler that throws ends the connection to the browser, and
/// with it every other test; so each note is taken here, where what goes wrong with it becomes a note itself.
/// </summary>
internal sealed class Notes : IReadOnlyCollection<string>
{
    private readonly ConcurrentQueue<string> _notes = [];

    public int Count => _notes.Count;

    /// <summary>The paths of all that a page asks for from now on.</summary>
    public static Notes OfRequests(IPage page)
    {
        Notes paths = new();
        page.Request += (_, request) => paths.Take(() => new Uri(request.Url).AbsolutePath);
        return paths;
    }

    /// <summary>What scripts fail with from now on.</summary>
    public static Notes OfScriptErrors(IBrowserContext visit)
    {
        Notes errors = new();
        visit.WebError += (_, error) => errors.Take(() => $"{error.Page?.Url}: {error.Error}");
        return errors;
    }

    /// <summary>
    /// What is wrong from now on: errors and warnings on the console, scripts that fail, requests that are not answered.
    /// </summary>
    public static Notes OfErrors(IBrowserContext visit)
    {
        Notes errors = OfScriptErrors(visit);
        visit.Console += (_, message) => errors.Take(() =>
            message.Type is "error" or "warning" ? $"{message.Page?.Url}: {message.Text}" : null);
        visit.RequestFailed += (_, request) => errors.Take(() => $"{Asking(request)}: {request.Url} failed, {request.Failure}");
        visit.Response += (_, response) => errors.Take(() =>
            response.Status >= 400 ? $"{Asking(response.Request)}: {response.Url} answers {response.Status}" : null);
        return errors;
    }

    public IEnumerator<string> GetEnumerator() => _notes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="note">What is to be noted; null where there is nothing.</param>
    private void Take(Func<string?> note)
    {
        try
        {
            if (note() is { } text)
                _notes.Enqueue(text);
        }
        catch (Exception exception)
        {
            _notes.Enqueue($"What happened cannot be noted: {exception.Message}");
        }
    }

    /// <summary>The page that asks. A service worker belongs to none, and neither does the first request of a tab.</summary>
    private static string Asking(IRequest request)
    {
        try
        {
            return request.Frame.Url;
        }
        catch (PlaywrightException)
        {
            return "No page";
        }
    }
}
