namespace KneesAfterRunning.Tests.Commands.New;

/// <summary>What <c>new source</c> takes into the bibliography, and from what.</summary>
public sealed class NewSourceTests
{
    private const string Kinds = "guideline, systematic-review, trial, cohort, laboratory-study, expert-opinion, health-service";

    private const string BibTex =
        """
        % Exported by hand, and not as tidily as it might be.
        @string{jbs = "Journal of {B}one Studies"}
        @comment{ @article{no, title = {Nothing}} }

        @Article {Osteras:2013,
          author    = {{\O}ster{\aa}s, Berit and van der Worp, Maarten P. and Jean-Fran{\c c}ois Esc{\'u}lier and Fong, Jr, D. T. P. and {NHS Greater Glasgow} and others},
          title     = "{Dose--response} in \emph{patellofemoral} pain: ``how much'' is enough for 50\,\% of {R}unners \& walkers?",
          journal   = jbs # { and Joints},
          year      = 2013,
          volume    = {32},
          number    = {2},
          pages     = {CPG1--CPG95},
          doi       = {https://doi.org/10.1000/ABC\_12},
          url       = {https://example.org/1},
          note      = {Not asked for},
        }
        @online{glasgow, title={Knees}, date={2024-05-01}, url={https://example.org/a_b}}
        """;

    [Fact]
    public async Task A_record_in_BibTeX_becomes_an_entry_of_the_bibliography()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("uncited-source");
        folder.Write("works.bib", BibTex);

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "source", "doi:10.1000/abc_12", "--from", "works.bib"]);

        const string Entry =
            $"""
            - key: osteras2013
              kind: "TODO: what sort of work it is, one of {Kinds}"
              authors: ["Østerås B", "van der Worp MP", "Escúlier J-F", "Fong Jr DTP", "NHS Greater Glasgow"]
              title: "Dose–response in patellofemoral pain: “how much” is enough for 50% of Runners & walkers?"
              journal: "Journal of Bone Studies and Joints"
              year: 2013
              volume: "32"
              issue: "2"
              pages: "CPG1-CPG95"
              doi: "10.1000/ABC_12"
              found: "TODO: one sentence in your own words on what it found, and in whom"
            """;
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(Entry.ReplaceLineEndings("\n"), run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(Entry.ReplaceLineEndings("\n"), folder.Read("input/sources.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"id":"a1","PMID":"123","DOI":"10.1000/x","title":"On <i>knees</i> &amp; hips","container-title":"Gait","issued":{"date-parts":[[2021,3]]},"page":"1-9","author":[{"family":"Worp","non-dropping-particle":"van der","given":"M. P."},{"literal":"A Club"}]}]""", "pmid:123")]
    [InlineData("""{"id":"a1","DOI":"10.1000/x","title":["On knees & hips"],"container-title":["Gait"],"issued":{"raw":"2021-03"},"page":"1-9","author":[{"family":"van der Worp","given":"MP"},{"name":"A Club"}]}""", "A1")]
    public async Task So_does_one_in_CSL_JSON(string json, string wanted)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("works.json", json);

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "source", wanted, "--from", "works.json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            $"""
            - key: vanderworp2021
              kind: "TODO: what sort of work it is, one of {Kinds}"
              authors: ["van der Worp MP", "A Club"]
              title: "On knees & hips"
              journal: "Gait"
              year: 2021
              pages: "1-9"
              doi: "10.1000/x"
              found: "TODO: one sentence in your own words on what it found, and in whom"

            """.ReplaceLineEndings("\n"),
            folder.Read("input/sources.yml"));
    }

    [Fact]
    public async Task So_does_one_of_the_evidence_folder_with_the_fields_that_were_seen_and_what_is_said_of_it()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("evidence/references.yml", Evidence);

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "source", "willy2019"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            - key: willy2019
              kind: guideline
              authors: ["Willy RW"]
              title: "Kneecap pain"
              doi: "10.1000/willy"
              found: "TODO: one sentence in your own words on what it found, and in whom"

            """.ReplaceLineEndings("\n"),
            folder.Read("input/sources.yml"));
        Assert.EndsWith("Of this record its file says: The year was not seen.\n", run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_made_passes_every_check_but_for_the_words_still_to_be_written()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("published-under-a-path");
        folder.Write("works.bib", BibTex);

        await SiteProgram.RunAsync(folder.Path, ["new", "source", "10.1000/abc_12", "--from", "works.bib"]);
        ProgramRun unwritten = await SiteProgram.RunAsync(folder.Path, ["check", "--warnings-as-errors"]);
        folder.Write("input/sources.yml", Author.Write(folder.Read("input/sources.yml")));
        ProgramRun uncited = await SiteProgram.RunAsync(folder.Path, ["check", "--warnings-as-errors"]);
        folder.Write("input/guides/warming-up.md",
            folder.Read("input/guides/warming-up.md") + "\nTake it easy [@osteras2013].\n");
        ProgramRun written = await SiteProgram.RunAsync(folder.Path, ["check", "--warnings-as-errors"]);

        Assert.Equal(2, unwritten.Output.Split("KNEE080:").Length - 1);
        Assert.Equal(2, unwritten.Output.Split(" error KNEE").Length - 1 + unwritten.Output.Split(" warning KNEE").Length - 1);
        Assert.Contains("KNEE051", uncited.Output, StringComparison.Ordinal);
        Assert.Equal("Everything is in order. Nothing was written.\nexit code 0\n", written.Message);
    }

    [Theory]
    [InlineData("- key: adams2001\n  title: \"A\"\n\n# On shoes\n- key: young2020\n  title: \"Y\"\n",
        "- key: adams2001\n  title: \"A\"\n\n+\n# On shoes\n- key: young2020\n  title: \"Y\"\n")]
    [InlineData("# The works.\n- key: young2020\n  title: \"Y\"\n- key: zorn2020\n  title: \"Z\"\n",
        "# The works.\n+- key: young2020\n  title: \"Y\"\n- key: zorn2020\n  title: \"Z\"\n")]
    [InlineData("- key: young2020\n  title: Y\n- key: adams2001\n  title: A",
        "- key: young2020\n  title: Y\n- key: adams2001\n  title: A\n+")]
    [InlineData("\ufeff- key: young2020\r\n  title: Y\r\n", "\ufeff+\r\n- key: young2020\r\n  title: Y\r\n")]
    [InlineData("  - key: adams2001\n    title: A\n", "  - key: adams2001\n    title: A\n\n+")]
    [InlineData("# Nothing yet.\n", "# Nothing yet.\n\n+")]
    public async Task Nothing_else_in_the_file_changes(string before, string after)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("works.bib", "@article{m, author={Miles, Ann}, year=2010, title={M}}");
        folder.Write("input/sources.yml", before);
        string newLine = before.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
        string indent = before.StartsWith("  -", StringComparison.Ordinal) ? "  " : "";
        string[] entry =
        [
            "- key: miles2010",
            $"  kind: \"TODO: what sort of work it is, one of {Kinds}\"",
            "  authors: [\"Miles A\"]",
            "  title: \"M\"",
            "  year: 2010",
            "  found: \"TODO: one sentence in your own words on what it found, and in whom\"",
        ];

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "source", "m", "--from", "works.bib"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            after.Replace("+", string.Concat(entry.Select(line => indent + line + newLine)), StringComparison.Ordinal),
            new System.Text.UTF8Encoding().GetString(File.ReadAllBytes(folder.Combine("input/sources.yml"))));
    }

    [Theory]
    [InlineData("smith2019", "smith2019b")]
    [InlineData("smith2019a", "smith2019b")]
    [InlineData("smith2018", "smith2019")]
    public async Task A_key_that_is_taken_has_a_letter_more(string taken, string key)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("works.bib", "@article{m, author={Smith, Ann}, year=2019, title={M}}");
        folder.Write("input/sources.yml", $"- key: {taken}\n  title: Another\n");

        await SiteProgram.RunAsync(folder.Path, ["new", "source", "m", "--from", "works.bib"]);

        Assert.Contains($"- key: {key}\n", folder.Read("input/sources.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("author={{Some Hospital}}, year=2019, title={Knees}", "somehospital2019")]
    [InlineData("author={{Some Hospital}}, title={On Knees and {Hips}}", "somehospital-on-knees-and")]
    [InlineData("author={van der Worp, Maarten P.}, title={Knees}", "vanderworp-knees")]
    [InlineData("title={On Knees and Hips}, year=2019", "on-knees-and")]
    public async Task The_only_record_of_a_file_is_taken_and_its_key_names_who_wrote_it(string fields, string key)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("work.bib", $"@misc{{m, {fields}}}");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "source", "--from", "work.bib"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"- key: {key}\n", folder.Read("input/sources.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.1000/WILLY --from evidence/references.yml",
        "The work is in `sources.yml` already, in line 1. Cite it as [@kneecap2019].")]
    [InlineData("10.1000/wily --from evidence/references.yml",
        "There is no record of `10.1000/wily` among 3 in that file. Did you mean `10.1000/willy`? Choose a file that has it with --from.")]
    [InlineData("wily2019 --from evidence",
        "There is no record of `wily2019` among 3 in that file. Did you mean `willy2019`? Choose a file that has it with --from.")]
    [InlineData("cook1985 --from evidence",
        "`cook1985` is among the unverified works, which must not be cited. Only a retelling was seen.")]
    [InlineData("willy2019 --from input/index.md",
        "`index.md` is not one of BibTeX (.bib), CSL-JSON (.json) or a list of references in YAML (.yml); choose BibTeX when you export.")]
    [InlineData("10.5555/a --from evidence",
        "There is no record of `10.5555/a` among 3 in that file. It holds `10.1000/willy`, `other2020`. Choose a file that has it with --from.")]
    [InlineData("10.5555/z --from many.bib",
        "There is no record of `10.5555/z` among 7 in that file. It holds `a1`, `a2`, `a3`, `a4`, `a5` and 2 more. Choose a file that has it with --from.")]
    [InlineData("10.5555/a --from unclosed.bib",
        "There is no record of `10.5555/a` among 2 in that file. The record `a`, which begins in line 2, is never closed: it has a `{` without its `}`. Close it there, or export it again.")]
    [InlineData("a --from unclosed.bib",
        "The record `a`, which begins in line 2, is never closed: it has a `{` without its `}`. Close it there, or export it again.")]
    [InlineData("--from cut-short.bib",
        "The record `a`, which begins in line 1, is never closed: it has a `{` without its `}`. Close it there, or export it again.")]
    [InlineData("--from evidence", "Say which: `willy2019`, `other2020`.")]
    [InlineData("willy2019 --from broken.json", "`broken.json` cannot be read. It is no JSON: see line 2.")]
    public async Task What_cannot_be_taken_is_wrong_usage_and_leaves_the_file_as_it_is(string arguments, string message)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");
        folder.Write("evidence/references.yml", Evidence);
        folder.Write("many.bib",
            string.Concat(Enumerable.Range(1, 7).Select(number => $"@article{{a{number}, title={{A {number}}}}}\n")));
        folder.Write("unclosed.bib", "@article{b, title={B}}\n@article{a,\n  title = {On {knees},\n  doi = {10.5555/a},\n}\n");
        folder.Write("cut-short.bib", "@article{a,\n  title = {On knees,\n  doi = {10.5555/a}\n");
        folder.Write("broken.json", "{\n  broken\n}\n");
        folder.Write("input/sources.yml", Bibliography);

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "source", .. arguments.Split(' ')]);

        Assert.Equal((2, message + "\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal(Bibliography, folder.Read("input/sources.yml"));
    }

    [Fact]
    public async Task Without_a_file_it_says_where_to_get_one()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("smallest-site");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "source", "doi:10.1000/willy"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "Say with --from which file holds the work's record: BibTeX (.bib), CSL-JSON (.json) or a list of references in YAML (.yml). "
            + "Reference managers export one, publishers offer one beside an article as \"Cite\" or \"Export citation\", and this command fetches it: "
            + "curl -L -H \"Accept: application/x-bibtex\" https://doi.org/10.1000/willy -o work.bib. This program asks no server.\n",
            run.Error.ReplaceLineEndings("\n"));
    }

    private const string Bibliography = "- key: kneecap2019\n  doi: 10.1000/Willy\n";

    private const string Evidence =
        """
        references:
          - key: willy2019
            type: guideline
            authors: ["Willy RW"]
            title: "Kneecap pain"
            doi: 10.1000/willy
            verified: partial
            note: "The year was not seen."
          - key: other2020
            type: article
            title: "Another"
        unverified:
          - key: cook1985
            note: "Only a retelling was seen."
        """;
}
