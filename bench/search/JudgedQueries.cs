using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace KneesAfterRunning.Bench.Search;

/// <summary>Reads the queries and judgements of <c>queries.yml</c>.</summary>
internal static class JudgedQueries
{
    private const string Nonsense = "nonsense";

    /// <exception cref="InvalidDataException">A query that is not nonsense has no page that answers it well.</exception>
    public static IReadOnlyList<JudgedQuery> Read(string file)
    {
        YamlStream yaml = [];
        using StreamReader reader = new(file);
        yaml.Load(reader);
        JudgedQuery[] queries =
        [
            .. from kind in ((YamlMappingNode)yaml.Documents[0].RootNode).Children
               from query in ((YamlSequenceNode)kind.Value).Children
               select QueryOf((YamlMappingNode)query, ((YamlScalarNode)kind.Key).Value!),
        ];
        return queries.FirstOrDefault(query => query.Kind != Nonsense
            && !query.Grades.Values.Any(grade => grade >= JudgedQuery.Good)) is { } wrong
            ? throw new InvalidDataException($"{file}: “{wrong.Text}” has no page of grade {JudgedQuery.Good} or 3.")
            : queries;
    }

    private static JudgedQuery QueryOf(YamlMappingNode query, string kind) =>
        new(
            ((YamlScalarNode)query["query"]).Value!,
            kind,
            (from grade in query.Children
             where grade.Value is YamlSequenceNode
             from page in ((YamlSequenceNode)grade.Value).Children
             select (Page: PageAddress.Of(((YamlScalarNode)page).Value!),
                 Grade: int.Parse(((YamlScalarNode)grade.Key).Value!, CultureInfo.InvariantCulture)))
            .ToDictionary(judged => judged.Page, judged => judged.Grade));
}
