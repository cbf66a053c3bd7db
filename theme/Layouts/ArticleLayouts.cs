using KneesAfterRunning.Content.Articles;

namespace KneesAfterRunning.Theme.Layouts;

/// <summary>Which component renders the page of an article.</summary>
public static class ArticleLayouts
{
    public static Type For(Article article) => article switch
    {
        Cause => typeof(CauseLayout),
        StandardPage page => For(page.Layout),
        _ => typeof(GuideLayout),
    };

    private static Type For(PageLayout layout) => layout switch
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
