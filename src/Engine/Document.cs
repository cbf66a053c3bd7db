using System.Collections.Immutable;

namespace KneesAfterRunning.Engine;

/// <summary>
/// What flows through a pipeline: where it came from, where it goes, its bytes, and the typed data that modules
/// have put on it. Immutable: a module that changes a document makes a new one.
/// </summary>
internal sealed class Document
{
    private readonly ImmutableDictionary<Type, object> _data;

    public Document(string source, ReadOnlyMemory<byte> content)
        : this(source, "", content, ImmutableDictionary<Type, object>.Empty)
    {
    }

    private Document(
        string source, string destination, ReadOnlyMemory<byte> content, ImmutableDictionary<Type, object> data)
    {
        Source = source;
        Destination = destination;
        Content = content;
        _data = data;
    }

    /// <summary>Path in the input folder; for a document that a pipeline made, the file it is made from.</summary>
    public string Source { get; }

    /// <summary>Path in the output folder; empty until a module has set it.</summary>
    public string Destination { get; }

    public ReadOnlyMemory<byte> Content { get; }

    public Document WithDestination(string destination) => new(Source, destination, Content, _data);

    public Document WithContent(ReadOnlyMemory<byte> content) => new(Source, Destination, content, _data);

    /// <summary>A copy that also carries <paramref name="value"/>, in place of any other of its type.</summary>
    public Document With<T>(T value)
        where T : notnull => new(Source, Destination, Content, _data.SetItem(typeof(T), value));

    /// <summary>The value of type <typeparamref name="T"/> that an earlier module put here.</summary>
    /// <exception cref="InvalidOperationException">No module did: the pipeline's modules are in the wrong order.</exception>
    public T Get<T>()
        where T : notnull =>
        TryGet<T>() ?? throw new InvalidOperationException($"'{Source}' carries no {typeof(T).Name}.");

    public T? TryGet<T>()
        where T : notnull => _data.TryGetValue(typeof(T), out object? value) ? (T)value : default;
}
