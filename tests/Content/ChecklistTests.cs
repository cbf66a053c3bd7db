using KneesAfterRunning.Content;

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
                Sample.Item("Buy shoes", ChecklistTime.WhenBuyingShoes),
                Sample.Item("Stretch", ChecklistTime.AfterARun),
                Sample.Item("Warm up", ChecklistTime.BeforeARun),
                Sample.Item("Cool down", ChecklistTime.AfterARun),
            ],
        };

        Assert.Equal(
            ["BeforeARun: Warm up", "AfterARun: Stretch, Cool down", "WhenBuyingShoes: Buy shoes"],
            Checklist.Of([cause]).Select(group => $"{group.When}: {string.Join(", ", group.Entries.Select(entry => entry.Item.Do))}"));
    }

    [Fact]
    public void What_several_causes_ask_for_stands_once_and_names_them_all()
    {
        Cause overuse = Sample.Cause("overuse") with { Prevention = [Sample.Item("Rest a day", ChecklistTime.EachWeek)] };
        Cause footwear = Sample.Cause("footwear") with
        {
            Prevention = [Sample.Item(" rest A day. ", ChecklistTime.EachWeek), Sample.Item("Rest a day.", ChecklistTime.EachWeek)],
        };

        ChecklistEntry entry = Assert.Single(Assert.Single(Checklist.Of([overuse, footwear])).Entries);

        Assert.Equal("Rest a day", entry.Item.Do);
        Assert.Equal(["overuse", "footwear"], entry.Causes.Select(cause => cause.Id));
    }
}
