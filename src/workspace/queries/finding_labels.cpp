#include "workspace/queries/finding_labels.h"

#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

template <typename T>
qsizetype numberOf(const std::vector<const T *> &rows, IdOf<T> id)
{
    return std::distance(rows.begin(), std::ranges::find(rows, id, &T::id)) + 1;
}

struct LabelOfTarget
{
    const State &state;
    TermId term;

    QString operator()(const RubricTarget &) const { return QStringLiteral("rubric"); }
    QString operator()(const CriterionTarget &one) const
    {
        const CriterionVersion *row = state.find<CriterionVersion>(one.criterion);
        return QStringLiteral("criterion/") + (row ? row->spec.no : QString{});
    }
    QString operator()(const ActivityTarget &one) const
    {
        const QString row = QStringLiteral("activity/%1").arg(numberOf(activitiesOf(state, term), one.activity));
        return one.session
                   ? QStringLiteral("%1/%2").arg(row).arg(numberOf(sessionsOf(state, one.activity), *one.session))
                   : row;
    }
    QString operator()(const OverlapTarget &one) const { return (*this)(one.one) + u'+' + (*this)(one.other); }
    QString operator()(const TopicTarget &one) const
    {
        const Topic *row = state.find<Topic>(one.topic);
        return QStringLiteral("topic/") + (row ? row->name : QString{});
    }
    QString operator()(const FormTarget &one) const { return QStringLiteral("form/") + one.form; }
    QString operator()(const YearTarget &one) const { return QStringLiteral("year/%1").arg(one.year); }
    QString operator()(const ResultsTarget &) const { return QStringLiteral("results"); }
    QString operator()(const ThemesTarget &one) const
    {
        const Group *row = one.group ? state.find<Group>(*one.group) : nullptr;
        return row ? QStringLiteral("themes/") + row->name : QStringLiteral("themes");
    }
    QString operator()(const CountTarget &one) const
    {
        const RequiredCount *row = state.find<RequiredCount>(one.required);
        return (one.people   ? QStringLiteral("count-people/")
                : one.record ? QStringLiteral("count-record/")
                             : QStringLiteral("count/")) +
               (row ? row->name : QString{});
    }
    QString operator()(const RecordsTarget &one) const
    {
        const CriterionVersion *row = state.find<CriterionVersion>(one.criterion);
        return QStringLiteral("records/") + (row ? row->spec.no : QString{});
    }
    QString operator()(const StaffTarget &one) const
    {
        return QStringLiteral("staff/") + subjectName(state, one.staff);
    }
    QString operator()(const GroupTarget &one) const
    {
        return QStringLiteral("group/") + subjectName(state, one.group);
    }
};

} // namespace

QString findingLabelOf(const State &state, TermId term, const FindingTarget &target)
{
    return std::visit(LabelOfTarget{state, term}, target);
}

} // namespace yanben
