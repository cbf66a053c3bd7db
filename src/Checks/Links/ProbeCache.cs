using System.Collections.Concurrent;
using System.Text.Json;

namespace KneesAfterRunning.Checks.Links;

/// <summary>
/// What addresses answered lately, so that nobody's server is asked for the same every few minutes. It is kept in the
/// folder <c>.cache</c> beside the input; deleting it forgets all.
/// </summary>
internal sealed class ProbeCache
{
    private const string Name = "external-links.json";

    /// <summary>How long an answer holds; a bad one may be fixed soon, and is asked for again earlier.</summary>
    private static readonly TimeSpan GoodHolds = TimeSpan.FromDays(7);

    private static readonly TimeSpan BadHolds = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Answer> _answers;
    private readonly string _file;
    private readonly DateTimeOffset _now;

    private ProbeCache(string file, IEnumerable<KeyValuePair<string, Answer>> answers, DateTimeOffset now)
    {
        _file = file;
        _answers = new(answers);
        _now = now;
    }

    /// <summary>The answers that still hold; none where there is no such file, or it cannot be read.</summary>
    /// <param name="folder">What a build keeps for the next one.</param>
    /// <param name="now">The time by which they hold.</param>
    public static ProbeCache Load(string folder, DateTimeOffset now)
    {
        string file = Path.Combine(folder, Name);
        Dictionary<string, Answer> answers = [];
        try
        {
            if (File.Exists(file))
                answers = JsonSerializer.Deserialize<Dictionary<string, Answer>>(File.ReadAllText(file)) ?? [];
        }
        catch (JsonException)
        {
            // Half written, or of another version: what it held is asked for again.
        }

        return new(file,
            answers.Where(answer => answer.Value is { } known
                && now - known.At < (known.Fault is null ? GoodHolds : BadHolds)), now);
    }

    public async Task<string?> GetOrAddAsync(string address, Func<Task<string?>> ask)
    {
        if (_answers.TryGetValue(address, out Answer? known))
            return known.Fault;
        string? fault = await ask();
        _answers[address] = new(_now, fault);
        return fault;
    }

    public void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        File.WriteAllText(_file, JsonSerializer.Serialize(
            _answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).ToDictionary()));
    }

    private sealed record Answer(DateTimeOffset At, string? Fault);
}
