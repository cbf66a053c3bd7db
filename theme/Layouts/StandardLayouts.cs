using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Theme.Layouts;

/// <summary>Which component renders a page that is neither a cause nor a guide.</summary>
public static class StandardLayouts
{
    public static Type For(PageLayout layout) => layout switch
    {
        PageLayout.Home => typeof(HomeLayout),
        PageLayout.Causes => typeof(CausesLayout),
        PageLayout.Guides => typeof(GuidesLayout),
        PageLayout.Find => typeof(FindLayout),
        PageLayout.Checklist => typeof(ChecklistLayout),
        PageLayout.Search => typeof(SearchLayout),
        PageLayout.Glossary => typeof(GlossaryLayout),
        PageLayout.Sources => typeof(SourcesLayout),
        PageLayout.Images => typeof(ImagesLayout),
        PageLayout.Contribute => typeof(ContributeLayout),
        PageLayout.NotFound => typeof(NotFoundLayout),
        _ => typeof(PlainLayout),
    };
}
