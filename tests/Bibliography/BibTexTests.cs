using CsCheck;
using KneesAfterRunning.Bibliography;

namespace KneesAfterRunning.Tests.Bibliography;

/// <summary>How records in BibTeX are read, tidy or not.</summary>
public sealed class BibTexTests
{
    [Theory]
    [InlineData("""G{\"o}ran S{\o}rensen""", "Göran Sørensen")]
    [InlineData("""{\'{E}}va, \'Eva, \'{\i}, \v{S}ime, \c{c}a, {\AA}s, Stra{\ss}e, \H{o}""", "Éva, Éva, í, Šime, ça, Ås, Straße, ő")]
    [InlineData("""Load \& pain --- 5--10\% of ``runners''""", "Load & pain — 5–10% of “runners”")]
    [InlineData("""The {IT} Band: \emph{a \textbf{bold}} claim, $n$~=~12""", "The IT Band: a bold claim, n = 12")]
    [InlineData("Two\n   lines", "Two lines")]
    [InlineData("""A backslash at the end \""", """A backslash at the end \""")]
    [InlineData("""{\'x} and \'""", "x\u0301 and")]
    public void LaTeX_is_read_as_it_looks_in_print(string latex, string text) =>
        Assert.Equal(text, LatexText.Plain(latex));

    [Theory]
    [InlineData("Willy, Richard W.", "Willy RW")]
    [InlineData("Richard W. Willy", "Willy RW")]
    [InlineData("Willy, RW", "Willy RW")]
    [InlineData("Marienke van Middelkoop", "van Middelkoop M")]
    [InlineData("van Middelkoop, M. and Bazett-Jones, David", "van Middelkoop M|Bazett-Jones D")]
    [InlineData("Esculier, J.-F. and Jean-Francois Esculier", "Esculier J-F|Esculier J-F")]
    [InlineData("{National Health Service and Friends}", "National Health Service and Friends")]
    [InlineData("Willy, R. and others", "Willy R")]
    [InlineData("", "")]
    public void Names_are_written_as_surname_and_initials(string latex, string names) =>
        Assert.Equal(names, string.Join('|', BibTexNames.Read(latex)));

    [Fact]
    public void Entries_are_found_in_what_else_a_file_holds()
    {
        IReadOnlyList<BibTexEntry> entries = BibTexParser.Parse(
            """
            Somebody wrote an address here: a@b.example.
            @preamble{"\newcommand{\x}{y}"}
            @ARTICLE(first, title = "An {"odd"} one", year = 2019)
            @misc{second}
            @article{third, title = {Never closed
            """);

        Assert.Equal(["first", "second", "third"], entries.Select(entry => entry.Key));
        Assert.Equal(("An \"odd\" one", "2019"), (entries[0].Text("title"), entries[0].Text("YEAR")));
        Assert.Equal("Never closed", entries[2].Text("title"));
    }

    [Fact]
    public void Whatever_a_file_holds_it_is_read_to_its_end() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["@{}()\"\\,=# \n'`~-"]), 0, 60].Sample(text =>
        {
            foreach (BibTexEntry entry in BibTexParser.Parse("@article{a, author = " + text + "}"))
                BibTexNames.Read(entry.Fields.GetValueOrDefault("author", ""));
            LatexText.Plain(text);
        });
}
