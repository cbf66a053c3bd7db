using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KneesAfterRunning.Search;

/// <summary>
/// Writes an index as the small files that the browser reads, of which a query needs few. <c>src/Search/README.md</c>
/// describes them.
/// </summary>
internal sealed class IndexFiles
{
    /// <summary>The file that is read first. Its name is the only one that does not change.</summary>
    public const string Start = "index.json";

    /// <summary>Of the form of the files. <c>find.js</c> reads this one and no other.</summary>
    public const int Version = 1;

    /// <summary>Characters of a shard of words: about 1.3 kB compressed.</summary>
    private const int WordsLength = 2800;

    /// <summary>Characters of a shard of spellings: about 1.2 kB compressed.</summary>
    private const int SpellingsLength = 2200;

    /// <summary>Characters of the text that one file brings: what is shown of one result, about 1 kB compressed.</summary>
    private const int TextLength = 2000;

    /// <summary>Places that are kept of a word in all; of one that stands on few pages, more on each.</summary>
    private const int PlacesOfAWord = 180;
    private const int FewestPlacesOnAPage = 2;

    /// <summary>Headings of a page that its texts bring along, so that sections whose text is not there can be named.</summary>
    private const int MaxHeadings = 16;

    /// <summary>Pages that the beginning of a word leads to where there are many.</summary>
    private const int PagesOfABeginning = 25;

    /// <summary>
    /// Shards whose beginnings one file lists. Where there are no more than that, the first file of the index does; of a
    /// large site it lists where the lists begin, so that it stays small.
    /// </summary>
    private const int ShardsOfAList = 128;

    /// <summary>Words that the beginning of a word is completed to where there are many.</summary>
    private const int Completions = 8;

    /// <summary>Digits of the folder's name, of 16 possible each.</summary>
    private const int HashLength = 10;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SearchIndex _index;
    private readonly List<IndexFile> _files = [];

    private IndexFiles(SearchIndex index) => _index = index;

    /// <param name="index">What is written.</param>
    /// <param name="suggestions">What is offered where nothing has been typed: words, and where they lead.</param>
    public static IReadOnlyList<IndexFile> Of(SearchIndex index, IEnumerable<(string Words, string Address)> suggestions) =>
        new IndexFiles(index).Write(suggestions);

    private List<IndexFile> Write(IEnumerable<(string Words, string Address)> suggestions)
    {
        string words = WriteWords();
        Spelling[] spellings = Spellings();
        string beginnings = WriteSpellings("b", spellings);
        string endings =
            WriteSpellings("e", [.. spellings.Select(spelling => spelling with { Letters = Reverse(spelling.Letters) })]);
        int sectionsPerText = WriteTexts();

        string folder = Hash();
        byte[] start = Json(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("folder", folder);
            json.WriteString("words", words);
            json.WriteString("beginnings", beginnings);
            json.WriteString("endings", endings);
            json.WriteNumber("shardsPerList", ShardsOfAList);
            json.WriteNumber("sectionsPerText", sectionsPerText);
            json.WriteString("stopWords", StopWords.List);
            json.WriteStartArray("suggestions");
            foreach ((string text, string address) in suggestions)
                WriteStrings(json, text, address);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return [new IndexFile(Start, start), .. _files.Select(file => file with { Name = $"{folder}/{file.Name}" })];
    }

    /// <summary>The words with their postings, in the order of their stems.</summary>
    /// <returns>Where each shard begins.</returns>
    private string WriteWords()
    {
        List<List<Entry>> shards = [[]];
        List<string> starts = [""];
        int size = 0;
        string last = "";
        foreach (Term term in _index.Terms)
        {
            Entry entry = EntryOf(term);
            if (size > 0 && size + entry.Json.Length > WordsLength)
            {
                shards.Add([]);
                starts.Add(ShortestAfter(last, term.Stem));
                size = 0;
            }

            shards[^1].Add(entry);
            size += entry.Json.Length;
            last = term.Stem;
        }

        AddCompletions(shards, starts);
        for (int i = 0; i < shards.Count; i++)
            _files.Add(new IndexFile($"w{i}.json",
                Encoding.UTF8.GetBytes($"[{string.Join(",\n", shards[i].Select(entry => entry.Json))}]")));
        return WriteStarts("w", starts);
    }

    /// <summary>
    /// For each beginning of words in several shards, what it is likely to become: one entry, so that one shard answers it.
    /// </summary>
    private void AddCompletions(List<List<Entry>> shards, List<string> starts)
    {
        SortedSet<string> beginnings = new(StringComparer.Ordinal);
        foreach (string start in starts.Skip(1))
        {
            for (int length = 2; length < start.Length; length++)
                beginnings.Add(start[..length]);
        }

        foreach (string beginning in beginnings)
        {
            Term[] likely =
            [
                .. TermsBeginningWith(beginning)
                    .OrderByDescending(term => term.Sections).ThenBy(term => term.Stem, StringComparer.Ordinal)
                    .Take(Completions),
            ];
            IEnumerable<Posting> postings = likely
                .SelectMany(term => term.Postings)
                .GroupBy(posting => posting.Page)
                .Select(same => same.Aggregate((best, other) => other.Weight > best.Weight ? other : best))
                .Order(Comparer<Posting>.Create(Posting.BestFirst))
                .Take(PagesOfABeginning);
            int shard = starts.FindLastIndex(start => string.CompareOrdinal(start, beginning) <= 0);
            shards[shard].Add(new Entry(JsonOf(beginning + "*", 10, postings)));
        }
    }

    private IEnumerable<Term> TermsBeginningWith(string beginning)
    {
        IReadOnlyList<Term> terms = _index.Terms;
        int low = 0;
        int high = terms.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(terms[middle].Stem, beginning) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < terms.Count && terms[low].Stem.StartsWith(beginning, StringComparison.Ordinal); low++)
            yield return terms[low];
    }

    private Entry EntryOf(Term term)
    {
        string[] ends =
            [.. term.Forms.Where(form => form.Count > 0).Select(form => form.Word[term.Stem.Length..])
                .Order(StringComparer.Ordinal)];
        string[] others = [.. _index.Synonyms.Of(term.Stem)];
        string words = string.Join(',', ends is [""] or [] ? [term.Stem] : ends.Prepend(term.Stem))
            + (others.Length == 0 ? "" : ";" + string.Join(',', others));
        double rarity = SearchWeights.Rarity(term.Sections, _index.Sections);
        if (term.Forms.Exists(form => form.IsStopWord))
            rarity = Math.Min(rarity, SearchWeights.MostRarityOfAStopWord);
        return new Entry(JsonOf(words, (int)Math.Round(rarity * 10), term.Postings));
    }

    /// <summary>
    /// Words, rarity, and for each page a number that holds how far on it is, its weight and how many places follow; then
    /// the places, each as how far on it is.
    /// </summary>
    private static string JsonOf(string words, int rarity, IEnumerable<Posting> postings)
    {
        StringBuilder json = new($"[\"{words}\",{rarity}");
        Posting[] inOrder = [.. postings.OrderBy(posting => posting.Page)];
        int placesOnAPage = Math.Clamp(PlacesOfAWord / Math.Max(1, inOrder.Length), FewestPlacesOnAPage, Posting.MaxPlaces);
        int page = 0;
        foreach (Posting posting in inOrder)
        {
            int[] places = [.. posting.Places.Take(placesOnAPage).Order()];
            json.Append(',')
                .Append((((posting.Page - page) * (Posting.MaxWeight + 1)) + posting.Weight) * (
                    Posting.MaxPlaces + 1) + places.Length);
            page = posting.Page;
            int before = 0;
            foreach (int place in places)
            {
                json.Append(',').Append(place - before);
                before = place;
            }
        }

        return json.Append(']').ToString();
    }

    /// <summary>Every word as it is written, with how common it is: 0, 1 or 2.</summary>
    private Spelling[] Spellings()
    {
        WordForm[] forms =
            [.. _index.Terms.SelectMany(term => term.Forms).Where(form => form.Count > 0 && !form.Word.All(char.IsDigit))];
        int[] counts = [.. forms.Select(form => form.Count).Order()];
        int common = counts.ElementAtOrDefault(counts.Length * 3 / 4);
        int veryCommon = counts.ElementAtOrDefault(counts.Length * 19 / 20);
        return [.. forms.Select(form => new Spelling(form.Word, form.Count > veryCommon ? 2 : form.Count > common ? 1 : 0))];
    }

    /// <summary>
    /// Words in order, each as the number of letters that it has in common with the one before (as a capital letter) and
    /// the rest, and an exclamation mark or two where it is common.
    /// </summary>
    /// <returns>Where each shard begins.</returns>
    private string WriteSpellings(string name, Spelling[] spellings)
    {
        List<string> starts = [""];
        StringBuilder shard = new();
        string last = "";
        foreach ((string letters, int commonness) in spellings.OrderBy(spelling => spelling.Letters, StringComparer.Ordinal))
        {
            if (shard.Length > SpellingsLength)
            {
                Finish();
                starts.Add(ShortestAfter(last, letters));
                last = "";
            }

            AppendAfter(shard, last, letters);
            shard.Append('!', commonness);
            last = letters;
        }

        Finish();
        return WriteStarts(name, starts);

        void Finish()
        {
            _files.Add(new IndexFile($"{name}{starts.Count - 1}.json", Json(json => json.WriteStringValue(shard.ToString()))));
            shard.Clear();
        }
    }

    /// <summary>What is shown of results: of each page its title, address and headings, and the text of a few sections.</summary>
    /// <returns>How many sections stand in one file.</returns>
    private int WriteTexts()
    {
        long length = _index.Pages.Sum(page => page.Summary.Length + page.Sections.Sum(section => (long)section.Text.Length));
        int sectionsPerText = (int)Math.Ceiling(TextLength * (double)_index.Sections / Math.Max(1, length));
        for (int page = 0; page < _index.Pages.Count; page++)
            WriteTexts(page, _index.Pages[page], sectionsPerText);
        return sectionsPerText;
    }

    private void WriteTexts(int number, SearchPage page, int sectionsPerText)
    {
        SearchSection[] sections = [new("", "", page.Summary), .. page.Sections];
        for (int from = 0; from < sections.Length; from += sectionsPerText)
        {
            _files.Add(new IndexFile($"t{number}-{from / sectionsPerText}.json", Json(json =>
            {
                json.WriteStartArray();
                json.WriteStringValue(page.Address);
                json.WriteStringValue(page.Title);
                for (int section = 0; section < sections.Length; section++)
                {
                    if (section >= from && section < from + sectionsPerText)
                        WriteStrings(json, sections[section].Anchor, sections[section].Heading, sections[section].Text);
                    else if (sections.Length <= MaxHeadings)
                        WriteStrings(json, sections[section].Anchor, sections[section].Heading);
                    else
                        json.WriteNumberValue(0);
                }

                json.WriteEndArray();
            })));
        }
    }

    private string Hash()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (IndexFile file in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name} {file.Content.Length}\n"));
            hash.AppendData(file.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
    }

    private static void WriteStrings(Utf8JsonWriter json, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
            write(json);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Where the shards begin; of many, where the lists of them begin, each a file of its own.</summary>
    private string WriteStarts(string name, List<string> starts)
    {
        if (starts.Count <= ShardsOfAList)
            return Front(starts);
        string[][] lists = [.. starts.Chunk(ShardsOfAList)];
        for (int i = 0; i < lists.Length; i++)
            _files.Add(new IndexFile($"{name}s{i}.json", Json(json => json.WriteStringValue(Front(lists[i])))));
        return "*" + Front([.. lists.Select(list => list[0])]);
    }

    /// <summary>Words in order, as <see cref="WriteSpellings"/> writes them.</summary>
    private static string Front(IReadOnlyList<string> words)
    {
        StringBuilder text = new();
        string last = "";
        foreach (string word in words)
        {
            AppendAfter(text, last, word);
            last = word;
        }

        return text.ToString();
    }

    private static void AppendAfter(StringBuilder text, string last, string word)
    {
        int shared = Shared(last, word);
        text.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
    }

    private static int Shared(string one, string other)
    {
        int most = Math.Min(Math.Min(one.Length, other.Length), 'Z' - 'A');
        int shared = 0;
        while (shared < most && one[shared] == other[shared])
            shared++;
        return shared > 0 && char.IsHighSurrogate(one[shared - 1]) ? shared - 1 : shared;
    }

    /// <summary>The shortest beginning of a word that comes after another word.</summary>
    private static string ShortestAfter(string last, string word)
    {
        int length = Math.Min(Shared(last, word) + 1, word.Length);
        return word[..(char.IsHighSurrogate(word[length - 1]) ? length + 1 : length)];
    }

    private static string Reverse(string word) => string.Concat(word.EnumerateRunes().Reverse());

    private readonly record struct Entry(string Json);

    private readonly record struct Spelling(string Letters, int Commonness);
}
