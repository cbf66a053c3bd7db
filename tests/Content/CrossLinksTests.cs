using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Tests.Content;

public sealed class CrossLinksTests
{
    [Fact]
    public void A_cause_is_confused_with_another_whichever_of_the_two_says_so()
    {
        Cause says = Sample.Cause("itb-syndrome") with { ConfusedWith = [Sample.At("overuse")] };
        Cause isNamed = Sample.Cause("overuse");
        Cause isNot = Sample.Cause("footwear");
        CrossLinks links = new(Sample.Site([says, isNamed, isNot]));

        Assert.Equal([isNamed], links.ConfusedWith(says));
        Assert.Equal([says], links.ConfusedWith(isNamed));
        Assert.Empty(links.ConfusedWith(isNot));
    }

    [Fact]
    public void Related_causes_are_those_most_alike_but_for_those_it_is_confused_with()
    {
        Cause cause = Sample.Cause("cause") with
        {
            Locations = [Location.Outer],
            Hurts = [HurtsWhen.Downhill],
            Feels = [FeelsLike.Sharp],
            ConfusedWith = [Sample.At("twin")],
        };
        Cause twin = cause with { Id = "twin", File = "causes/twin.md", ConfusedWith = [] };
        Cause samePlace = Sample.Cause("same-place", order: 3) with { Locations = [Location.Outer] };
        Cause sameFeeling = Sample.Cause("same-feeling", order: 2) with { Feels = [FeelsLike.Sharp] };
        Cause sameTrigger = Sample.Cause("same-trigger", order: 1) with { Hurts = [HurtsWhen.Downhill] };
        Cause fourth = Sample.Cause("fourth", order: 4) with { Feels = [FeelsLike.Sharp] };
        Cause unlike = Sample.Cause("unlike") with { Locations = [Location.Back] };
        CrossLinks links = new(Sample.Site([cause, twin, samePlace, sameFeeling, sameTrigger, fourth, unlike]));

        Assert.Equal(["same-place", "same-trigger", "same-feeling"], links.RelatedTo(cause).Select(other => other.Id));
        Assert.Empty(links.RelatedTo(unlike));
    }

    [Fact]
    public void A_page_is_mentioned_in_those_that_link_to_it_by_file_or_by_id_once_each_and_not_in_itself_or_the_page_for_dead_addresses()
    {
        Cause target = Sample.Cause("overuse");
        StandardPage byFile = Sample.Page("by-file");
        StandardPage byId = Sample.Page("by-id");
        PageLink file = new(target.File, Id: null);
        PageLink id = new(File: null, target.Id);
        PageLink nowhere = new("nowhere.md", Id: null);
        CrossLinks links =
            new(Sample.Site([target], [byFile, byId, Sample.Page("silent"), Sample.Page("404", PageLayout.NotFound)],
                outlines: new()
                {
                    ["overuse"] = Sample.Outline([file]),
                    ["by-file"] = Sample.Outline([file, file, id, nowhere]),
                    ["by-id"] = Sample.Outline([id]),
                    ["404"] = Sample.Outline([id]),
                }));

        Assert.Equal(["by-file", "by-id"], links.MentionsOf(target).Select(page => page.Id));
    }

    [Fact]
    public void A_source_is_cited_in_text_in_prevention_items_and_in_the_glossary()
    {
        Source source = Sample.Source("smith2020");
        GlossaryTerm term = new()
        {
            Term = "Kneecap",
            Aliases = [],
            Definition = "The bone at the front.",
            Source = Sample.At(source.Key),
            At = SourcePosition.StartOf("glossary.yml"),
        };
        Cause inItem = Sample.Cause("in-item") with { Prevention = [Sample.Item("Rest", DueWhen.EachWeek, source.Key)] };
        CrossLinks links = new(Sample.Site(
            [inItem],
            [Sample.Page("in-text"), Sample.Page("glossary", PageLayout.Glossary), Sample.Page("silent")],
            [source, Sample.Source("other")],
            [term],
            new() { ["in-text"] = Sample.Outline(citations: [source.Key, source.Key]) }));

        Assert.Equal(["in-item", "in-text", "glossary"], links.CitedIn(source).Select(page => page.Id));
        Assert.Empty(links.CitedIn(Sample.Source("other")));
    }

    [Fact]
    public void The_neighbours_of_a_page_are_those_of_its_kind_in_order()
    {
        Cause first = Sample.Cause("first", order: 1);
        Cause second = Sample.Cause("second", order: 2);
        Cause third = Sample.Cause("third", order: 3);
        StandardPage page = Sample.Page("page");
        CrossLinks links = new(Sample.Site([third, first, second], [page]));

        Assert.Equal((null, second), links.NeighboursOf(first));
        Assert.Equal((first, third), links.NeighboursOf(second));
        Assert.Equal((second, null), links.NeighboursOf(third));
        Assert.Equal((null, null), links.NeighboursOf(page));
    }
}
