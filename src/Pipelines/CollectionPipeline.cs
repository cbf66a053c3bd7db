using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Engine.Modules;

namespace KneesAfterRunning.Pipelines;

/// <summary>The articles of one collection.</summary>
internal sealed class CollectionPipeline(Collection collection, BuildOptions options)
    : ArticlesPipeline(new ReadFiles(collection.Files) { Except = [PagesPipeline.IndexPages] }, collection.Read, options)
{
    public override string Name { get; } = NameOf(collection);

    public static string NameOf(Collection collection) => $"{nameof(CollectionPipeline)}:{collection.Folder}";
}
