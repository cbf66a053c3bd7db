using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Checklists;

namespace KneesAfterRunning.Tests.Content;

public sealed class ChecklistTests
{
    [Fact]
    public void Items_are_grouped_by_when_they_are_due_in_the_order_of_a_runners_day()
    {
        Cause cause = Sample.Cause("overuse") with
        {
            Prevention =
            [
                Sample.Item("Buy shoes", DueWhen.WhenBuyingShoes),
                Sample.Item("Stretch", DueWhen.AfterARun),
                Sample.Item("Warm up", DueWhen.BeforeARun),
                Sample.Item("Cool down", DueWhen.AfterARun),
            ],
        };

        Assert.Equal(
            ["BeforeARun: Warm up", "AfterARun: Stretch, Cool down", "WhenBuyingShoes: Buy shoes"],
            Checklist.Of([cause])
                .Select(group => $"{group.When}: {string.Join(", ", group.Entries.Select(entry => entry.Item.Do))}"));
    }

    [Fact]
    public void What_several_causes_ask_for_stands_once_and_names_them_all()
    {
        Cause overuse = Sample.Cause("overuse") with { Prevention = [Sample.Item("Rest a day", DueWhen.EachWeek)] };
        Cause footwear = Sample.Cause("footwear") with
        {
            Prevention = [Sample.Item(" rest A day. ", DueWhen.EachWeek), Sample.Item("Rest a day.", DueWhen.EachWeek)],
        };

        ChecklistEntry entry = Assert.Single(Assert.Single(Checklist.Of([overuse, footwear])).Entries);

        Assert.Equal("Rest a day", entry.Item.Do);
        Assert.Equal(["overuse", "footwear"], entry.Causes.Select(cause => cause.Id));
    }
}
