#include "ui/shell/page_factory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yanben
{

namespace
{

struct PageFacts
{
    PageId id;
    PageGroup group;
    QLatin1StringView word;
    const char *title;
};

constexpr std::array pages{PageFacts{PageId::Overview, PageGroup::Term, QLatin1StringView{"overview"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Overview")},
                           PageFacts{PageId::Plan, PageGroup::Term, QLatin1StringView{"plan"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Research plan")},
                           PageFacts{PageId::Calendar, PageGroup::Term, QLatin1StringView{"calendar"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Activity calendar")},
                           PageFacts{PageId::Schedule, PageGroup::Term, QLatin1StringView{"schedule"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Activity schedule")},
                           PageFacts{PageId::Rubric, PageGroup::Appraisal, QLatin1StringView{"rubric"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Rubric")},
                           PageFacts{PageId::Scores, PageGroup::Appraisal, QLatin1StringView{"scores"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Scores")},
                           PageFacts{PageId::GroupScores, PageGroup::Appraisal, QLatin1StringView{"group-scores"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Group assessment")},
                           PageFacts{PageId::Review, PageGroup::Appraisal, QLatin1StringView{"review"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Score review")},
                           PageFacts{PageId::Totals, PageGroup::Appraisal, QLatin1StringView{"totals"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Term totals")},
                           PageFacts{PageId::Overall, PageGroup::Appraisal, QLatin1StringView{"overall"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Overall results")},
                           PageFacts{PageId::Staff, PageGroup::Archive, QLatin1StringView{"staff"},
                                     QT_TRANSLATE_NOOP("PageTitle", "Teachers and groups")},
                           PageFacts{PageId::Settings, PageGroup::Archive, QLatin1StringView{"settings"},
                                     QT_TRANSLATE_NOOP("PageTitle", "School settings")}};

const PageFacts &factsOf(PageId id)
{
    return *std::ranges::find(pages, id, &PageFacts::id);
}

QString titleWords(const char *text)
{
    return QCoreApplication::translate("PageTitle", text);
}

} // namespace

QString pageTitle(PageId id)
{
    return titleWords(factsOf(id).title);
}

QLatin1StringView pageWord(PageId id)
{
    return factsOf(id).word;
}

std::optional<PageId> pageOfWord(QStringView word)
{
    const auto found = std::ranges::find_if(pages, [word](const PageFacts &each) { return word == each.word; });
    return found == pages.end() ? std::nullopt : std::optional{found->id};
}

QString pageIcon(PageId id)
{
    return factsOf(id).word;
}

PageGroup pageGroup(PageId id)
{
    return factsOf(id).group;
}

QString groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Term: return titleWords(QT_TRANSLATE_NOOP("PageTitle", "Term"));
    case PageGroup::Appraisal: return titleWords(QT_TRANSLATE_NOOP("PageTitle", "Appraisal"));
    case PageGroup::Archive: break;
    }
    return titleWords(QT_TRANSLATE_NOOP("PageTitle", "Archive"));
}

} // namespace yanben
