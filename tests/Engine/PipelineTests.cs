using System.Collections.Concurrent;
using System.Text;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Engine.Modules;

namespace KneesAfterRunning.Tests.Engine;

/// <summary>How the engine runs pipelines, with modules made for the purpose.</summary>
public sealed class PipelineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentQueue<string> _ran = new();

    public PipelineTests() => Directory.CreateDirectory(_folder.Combine("input"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_four_phases_run_in_order()
    {
        await BuildAsync(new TestPipeline("Pages")
        {
            [Phase.Output] = [Says("output")],
            [Phase.PostProcess] = [Says("post-process")],
            [Phase.Input] = [Says("input")],
            [Phase.Process] = [Says("process")],
        });

        Assert.Equal(["input", "process", "post-process", "output"], _ran);
    }

    [Fact]
    public async Task The_modules_of_a_phase_run_in_order_and_hand_on_their_documents()
    {
        BuildResult result = await BuildAsync(new TestPipeline("Pages")
        {
            [Phase.Input] = [Makes("a"), Says("first"), Says("second")],
            [Phase.Process] = [new Module(context => [.. context.Inputs, new Document("b", default)])],
        });

        Assert.Equal(["first", "second"], _ran);
        Assert.Equal(["a", "b"], result.Documents.FromPipeline("Pages").Select(document => document.Source));
    }

    [Fact]
    public async Task A_pipeline_processes_after_those_it_depends_on_and_sees_what_they_made()
    {
        string[] seen = [];
        TestPipeline site = new("Site", "Pages", "Images")
        {
            [Phase.Process] =
            [
                new Module(context =>
                {
                    seen = [.. context.Outputs.All().Select(document => document.Source)];
                    return [];
                }),
            ],
        };
        TestPipeline pages = new("Pages", "Images") { [Phase.Process] = [Says("pages"), Makes("page")] };
        TestPipeline images = new("Images") { [Phase.Process] = [new Delay(), Says("images"), Makes("image")] };

        await BuildAsync(site, pages, images);

        Assert.Equal(["images", "pages"], _ran);
        Assert.Equal(["image", "page"], seen);
    }

    [Fact]
    public async Task A_pipeline_does_not_see_those_it_has_not_named()
    {
        int seen = -1;
        TestPipeline site = new("Site", "Pages")
        {
            [Phase.Process] =
            [
                new Module(context =>
                {
                    seen = context.Outputs.FromPipeline("Images").Count;
                    return [];
                }),
            ],
        };

        await BuildAsync(
            new TestPipeline("Images") { [Phase.Process] = [Makes("image")] },
            new TestPipeline("Pages") { [Phase.Process] = [new Delay()] },
            site);

        Assert.Equal(0, seen);
    }

    [Theory]
    [InlineData(nameof(Phase.Input))]
    [InlineData(nameof(Phase.Process))]
    [InlineData(nameof(Phase.PostProcess))]
    [InlineData(nameof(Phase.Output))]
    public async Task Independent_pipelines_run_side_by_side(string name)
    {
        Phase phase = Enum.Parse<Phase>(name);
        TaskCompletionSource first = new();
        TaskCompletionSource second = new();

        await BuildAsync(
            new TestPipeline("One") { [phase] = [new Meeting(first, second)] },
            new TestPipeline("Two") { [phase] = [new Meeting(second, first)] });

        Assert.True(first.Task.IsCompletedSuccessfully && second.Task.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Documents_keep_their_order_though_they_are_treated_side_by_side()
    {
        string[] names = [.. Enumerable.Range(0, 40).Select(number => $"{number:00}")];

        BuildResult result = await BuildAsync(new TestPipeline("Pages")
        {
            [Phase.Input] = [Makes(names), new FirstIsSlowest()],
        });

        Assert.Equal(
            names.SelectMany(name => new[] { name, name + "-copy" }),
            result.Documents.FromPipeline("Pages").Select(document => document.Source));
    }

    [Fact]
    public async Task Pipelines_that_wait_for_each_other_are_refused()
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => BuildAsync(new TestPipeline("One", "Two"), new TestPipeline("Two", "One")));

        Assert.Contains("circle", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dependency_that_is_not_there_is_refused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => BuildAsync(new TestPipeline("One", "None")));

    [Fact]
    public async Task Nothing_is_put_out_where_an_analyzer_finds_an_error()
    {
        TestPipeline pages = new("Pages")
        {
            [Phase.PostProcess] = [Makes("page")],
            [Phase.Output] = [Says("output")],
        };

        BuildResult result = await BuildAsync([pages], [new Finding(Severity.Error)], Severity.Error);

        Assert.False(result.Written);
        Assert.Empty(_ran);
        Assert.False(Directory.Exists(_folder.Combine("output")));
    }

    [Fact]
    public async Task An_analyzer_looks_after_its_phase_and_before_the_next()
    {
        TestPipeline pages = new("Pages")
        {
            [Phase.Process] = [Says("process")],
            [Phase.PostProcess] = [Says("post-process")],
        };

        await BuildAsync([pages], [new Noting(_ran, Phase.PostProcess, "verify"), new Noting(_ran, Phase.Process, "check")],
            Severity.Error);

        Assert.Equal(["process", "check", "post-process", "verify"], _ran);
    }

    [Fact]
    public async Task A_warning_keeps_the_output_back_only_where_it_is_asked_to()
    {
        BuildResult lenient = await BuildAsync([new TestPipeline("Pages")], [new Finding(Severity.Warning)], Severity.Error);
        BuildResult strict = await BuildAsync([new TestPipeline("Pages")], [new Finding(Severity.Warning)], Severity.Warning);

        Assert.True(lenient.Written);
        Assert.False(strict.Written);
    }

    [Fact]
    public async Task Files_are_read_in_order_and_hidden_ones_passed_over()
    {
        foreach (string file in new[] { "c.md", "b.md", "a.md", "_draft.md", ".hidden.md", "_notes/c.md", "d.txt", "guides/e.md" })
            _folder.Write("input/" + file, file);

        BuildResult result = await BuildAsync(new TestPipeline("Pages")
        {
            [Phase.Input] = [new ReadFiles("**/*.md") { Except = ["b.*"] }],
        });

        Assert.Equal(["a.md", "c.md", "guides/e.md"], result.Documents.FromPipeline("Pages").Select(document => document.Source));
    }

    [Fact]
    public async Task Of_a_changed_file_its_documents_are_made_anew_and_what_depends_on_them_while_the_rest_stays()
    {
        string[] seen = [];
        Module gathers = new(context =>
        {
            seen = [.. context.Outputs.All()
                .Select(document => $"{document.Source}: {Encoding.UTF8.GetString(document.Content.Span)}")];
            return [];
        });
        IPipeline[] pipelines =
        [
            new TestPipeline("Site", "Pages", "Images") { [Phase.Process] = [gathers] },
            new TestPipeline(
                "Pages") { [Phase.Input] = [new ReadFiles("*.md")], [Phase.Process] = [SaysSources("process")],
                    [Phase.PostProcess] = [SaysSources("post-process")] },
            new TestPipeline("Images") { [Phase.Input] = [new ReadFiles("*.svg")], [Phase.Process] = [SaysSources("process")] },
        ];
        foreach (string file in new[] { "a.md", "b.md", "c.md", "d.svg" })
            _folder.Write("input/" + file, "old");
        BuildResult earlier = await BuildAsync(pipelines);
        _folder.Write("input/b.md", "new");
        _ran.Clear();

        IReadOnlyList<Document> remade = await EngineOf(pipelines, [])
            .RemakeAsync(new HashSet<string> { "b.md" }, earlier.Processed, CancellationToken.None);

        Assert.Equal(["process b.md", "post-process b.md"], _ran);
        Assert.Equal(["a.md: old", "b.md: new", "c.md: old", "d.svg: old"], seen.Order(StringComparer.Ordinal));
        Assert.Equal(["b.md"], remade.Select(document => document.Source));
    }

    [Fact]
    public async Task A_document_that_would_leave_the_output_folder_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => BuildAsync(new TestPipeline("Pages")
        {
            [Phase.Input] = [new Module(_ => [new Document("a", default).WithDestination("../a.html")])],
            [Phase.Output] = [new WriteFiles()],
        }));

        Assert.False(File.Exists(_folder.Combine("a.html")));
    }

    private Task<BuildResult> BuildAsync(params IReadOnlyList<IPipeline> pipelines) => BuildAsync(pipelines, [], Severity.Error);

    private Task<BuildResult> BuildAsync(
        IReadOnlyList<IPipeline> pipelines, IReadOnlyList<IAnalyzer> analyzers, Severity failsOn) =>
        EngineOf(pipelines, analyzers).ExecuteAsync(write: true, failsOn, CancellationToken.None);

    private PipelineEngine EngineOf(IReadOnlyList<IPipeline> pipelines, IReadOnlyList<IAnalyzer> analyzers) =>
        new(pipelines, analyzers, new FileSystem(_folder.Combine("input"), _folder.Combine("output")));

    private Module Says(string word) => new(context =>
    {
        _ran.Enqueue(word);
        return context.Inputs;
    });

    private Module SaysSources(string word) => new(context =>
    {
        foreach (Document document in context.Inputs)
            _ran.Enqueue($"{word} {document.Source}");
        return context.Inputs;
    });

    private static Module Makes(params string[] names) =>
        new(_ => [.. names.Select(name => new Document(name, default))]);

    /// <summary>A pipeline whose modules are given from outside.</summary>
    private sealed class TestPipeline(string name, params string[] dependencies) : IPipeline
    {
        private readonly Dictionary<Phase, IReadOnlyList<IModule>> _modules = [];

        public string Name => name;

        public IReadOnlyList<string> Dependencies => dependencies;

        public IReadOnlyList<IModule> this[Phase phase]
        {
            set => _modules[phase] = value;
        }

        public IReadOnlyList<IModule> ModulesOf(Phase phase) => _modules.GetValueOrDefault(phase, []);
    }

    private sealed class Module(Func<IExecutionContext, IReadOnlyList<Document>> work) : IModule
    {
        public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context) => Task.FromResult(work(context));
    }

    private sealed class Delay : IModule
    {
        public async Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
        {
            await Task.Delay(50, context.Cancellation);
            return context.Inputs;
        }
    }

    /// <summary>Two of these finish only if each runs while the other waits.</summary>
    private sealed class Meeting(TaskCompletionSource here, TaskCompletionSource there) : IModule
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

        public async Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
        {
            here.SetResult();
            await there.Task.WaitAsync(Patience, context.Cancellation);
            return context.Inputs;
        }
    }

    /// <summary>Makes two documents of each, those of the first last of all.</summary>
    private sealed class FirstIsSlowest : ParallelModule
    {
        protected override async Task<IReadOnlyList<Document>> ExecuteAsync(Document input, IExecutionContext context)
        {
            await Task.Delay(input == context.Inputs[0] ? 50 : 1, context.Cancellation);
            return [input, new Document(input.Source + "-copy", default)];
        }
    }

    private sealed class Noting(ConcurrentQueue<string> ran, Phase after, string name) : IAnalyzer
    {
        public Phase After => after;

        public Task AnalyzeAsync(IExecutionContext context)
        {
            ran.Enqueue(name);
            return Task.CompletedTask;
        }
    }

    private sealed class Finding(Severity severity) : IAnalyzer
    {
        public Phase After => Phase.PostProcess;

        public Task AnalyzeAsync(IExecutionContext context)
        {
            context.Diagnostics.Report(new Rule("TEST001", severity), SourcePosition.StartOf("page"), "Wrong.", "Fix it.");
            return Task.CompletedTask;
        }
    }
}
