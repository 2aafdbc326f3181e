#include "ui/shell/page_factory.h"

#include <QCoreApplication>

namespace yanben
{

using namespace Qt::StringLiterals;

QString pageTitle(PageId id)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("PageTitle", source); };
    switch (id) {
    case PageId::Overview: return text(QT_TRANSLATE_NOOP("PageTitle", "Overview"));
    case PageId::Plan: return text(QT_TRANSLATE_NOOP("PageTitle", "Research plan"));
    case PageId::Calendar: return text(QT_TRANSLATE_NOOP("PageTitle", "Activity calendar"));
    case PageId::Schedule: return text(QT_TRANSLATE_NOOP("PageTitle", "Activity schedule"));
    case PageId::Rubric: return text(QT_TRANSLATE_NOOP("PageTitle", "Rubric"));
    case PageId::Scores: return text(QT_TRANSLATE_NOOP("PageTitle", "Scores"));
    case PageId::Totals: return text(QT_TRANSLATE_NOOP("PageTitle", "Term totals"));
    case PageId::Staff: return text(QT_TRANSLATE_NOOP("PageTitle", "Teachers and groups"));
    case PageId::Settings: return text(QT_TRANSLATE_NOOP("PageTitle", "School settings"));
    }
    return {};
}

QString pageIcon(PageId id)
{
    switch (id) {
    case PageId::Overview: return u"overview"_s;
    case PageId::Plan: return u"plan"_s;
    case PageId::Calendar: return u"calendar"_s;
    case PageId::Schedule: return u"schedule"_s;
    case PageId::Rubric: return u"rubric"_s;
    case PageId::Scores: return u"scores"_s;
    case PageId::Totals: return u"totals"_s;
    case PageId::Staff: return u"staff"_s;
    case PageId::Settings: return u"settings"_s;
    }
    return {};
}

PageGroup pageGroup(PageId id)
{
    switch (id) {
    case PageId::Overview:
    case PageId::Plan:
    case PageId::Calendar:
    case PageId::Schedule: return PageGroup::Term;
    case PageId::Rubric:
    case PageId::Scores:
    case PageId::Totals: return PageGroup::Appraisal;
    case PageId::Staff:
    case PageId::Settings: break;
    }
    return PageGroup::Archive;
}

QString groupTitle(PageGroup group)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("PageTitle", source); };
    switch (group) {
    case PageGroup::Term: return text(QT_TRANSLATE_NOOP("PageTitle", "Term"));
    case PageGroup::Appraisal: return text(QT_TRANSLATE_NOOP("PageTitle", "Appraisal"));
    case PageGroup::Archive: break;
    }
    return text(QT_TRANSLATE_NOOP("PageTitle", "Archive"));
}

} // namespace yanben
