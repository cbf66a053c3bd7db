namespace KneesAfterRunning.Engine;

/// <summary>The four phases of a pipeline, in the order in which they run.</summary>
internal enum Phase
{
    /// <summary>Reads; depends on nothing.</summary>
    Input,

    /// <summary>Makes content; runs after the same phase of the pipelines it depends on.</summary>
    Process,

    /// <summary>Makes pages; runs when every pipeline has processed, and may look at all of their documents.</summary>
    PostProcess,

    /// <summary>Writes; runs when every page has been made and analysed.</summary>
    Output,
}
