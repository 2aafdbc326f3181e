#include "workspace/acts/finding_acts.h"

#include "calendar/when_dates.h"
#include "calendar/when_text.h"
#include "workspace/act_builder.h"
#include "workspace/acts/moving_fixes.h"
#include "workspace/acts/plan/plan_acts.h"
#include "workspace/acts/scoring/rubric/unstated.h"
#include "workspace/acts/staff/group_meaning.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

template <typename Target>
const Target &targetOf(const Finding &finding)
{
    if (const auto *target = std::get_if<Target>(&finding.target))
        return *target;
    throw StaleChange{"a finding does not fit its fix"};
}

struct Fixer
{
    const State &state;
    TermId term;
    const Finding &finding;
    ActBuilder &builder;

    void operator()(const MoveDay &fix) const { moveTarget(fix); }
    void operator()(const MoveStart &fix) const { moveTarget(fix); }
    void operator()(const MoveEnd &fix) const { moveTarget(fix); }
    void operator()(const MoveMeeting &fix) const
    {
        if (fix.original)
            moveOccurrence(builder, state, fix);
        else
            moveTime(builder, state, fix.activity, fix);
    }
    void operator()(const MoveSeries &fix) const
    {
        for (const auto &[id, row] : state.all<ChangedOccurrence>()) {
            if (row.activity == fix.activity.activity)
                throw StaleChange{"a meeting of the series was decided since"};
        }
        moveTime(builder, state, fix.activity, fix);
    }
    void operator()(const UsePlace &fix) const
    {
        const auto &[activity, session] = targetOf<ActivityTarget>(finding);
        const std::vector<const Session *> sessions = sessionsOf(state, activity);
        if (!session && sessions.size() != 1)
            throw StaleChange{"an activity's sessions have changed since"};
        builder.change<Session>(session ? *session : sessions.front()->id,
                                [&fix](Session &row) { row.place = fix.place; });
    }
    void operator()(const NameMeansGroup &fix) const { meanGroup(builder, state, term, fix.name, fix.group); }
    void operator()(const SortByDate &) const
    {
        std::vector<const Activity *> rows = activitiesOf(state, term);
        const Term &dates = state.get<Term>(term);
        std::ranges::stable_sort(rows, {}, [&dates](const Activity *row) { return sortKeyOf(row->when, dates); });
        int position = 0;
        for (const Activity *row : rows)
            builder.change<Activity>(row->id, [&position](Activity &activity) { activity.position = position++; });
    }
    void operator()(const AddFormToPlan &fix) const
    {
        if (isLocked(state, term))
            throw StaleChange{"the plan has been submitted since"};
        const Plan *plan = planOf(state, term);
        const Section *list = nullptr;
        for (const Section *section : plan ? sectionsOf(state, plan->id) : std::vector<const Section *>{}) {
            if (section->kind == SectionKind::FormsList && !formsIn(section->text).empty())
                list = section;
        }
        if (!list)
            throw StaleChange{"the plan lists no forms any more"};
        builder.change<Section>(list->id,
                                [&fix](Section &section) { section.text = withForm(section.text, fix.form); });
    }
    void operator()(const ConvertTotal &fix) const
    {
        changeDraft([&fix](RubricTerms &terms) { terms.convert = fix.conversion; });
    }
    void operator()(const ChangeFullMark &fix) const
    {
        changeDraft([&fix](RubricTerms &terms) { terms.fullMark = fix.mark; });
    }
    void operator()(const RuleAbsence &fix) const
    {
        changeCriterion([&fix](CriterionSpec &spec) {
            if (!confirmAbsence(spec, fix.rule))
                throw StaleChange{"a rule has changed since"};
        });
    }
    void operator()(const ConfirmParameters &) const
    {
        changeCriterion([this](CriterionSpec &spec) {
            const std::vector<Unstated> open = spec.unstated;
            for (const Unstated &one : open) {
                if (std::ranges::count(finding.facts.parameters, one.parameter) > 0)
                    confirmUnstated(spec, one.parameter, one.assumed);
            }
        });
    }
    void operator()(const CapAtWeight &fix) const
    {
        changeCriterion([&fix](CriterionSpec &spec) { confirmUnstated(spec, UnstatedParameter::Cap, fix.cap); });
    }

private:
    void moveTarget(const FindingFix &fix) const { moveTime(builder, state, targetOf<ActivityTarget>(finding), fix); }

    template <typename Change>
    void changeDraft(Change change) const
    {
        builder.change<RubricVersion>(targetOf<RubricTarget>(finding).version, [&change](RubricVersion &row) {
            if (row.state != VersionState::Draft)
                throw StaleChange{"the rubric has been published since"};
            change(row.terms);
        });
    }

    template <typename Change>
    void changeCriterion(Change change) const
    {
        builder.change<CriterionVersion>(targetOf<CriterionTarget>(finding).criterion, [&](CriterionVersion &row) {
            if (state.get<RubricVersion>(row.version).state != VersionState::Draft)
                throw StaleChange{"the rubric has been published since"};
            change(row.spec);
        });
    }
};

QString keyText(const CountFacts &count)
{
    const auto number = [](const std::optional<int> &one) { return one ? QString::number(*one) : QString{}; };
    return QStringLiteral("count:%1-%2/%3/%4/%5:%6+%7")
        .arg(number(count.range.atLeast), number(count.range.atMost))
        .arg(static_cast<int>(count.unit))
        .arg(count.every == 1 ? number(static_cast<int>(count.period))
                              : QStringLiteral("%1x%2").arg(static_cast<int>(count.period)).arg(count.every))
        .arg(static_cast<int>(count.each))
        .arg(number(count.held), number(count.planned));
}

QString keyText(const ActivityTarget &target)
{
    return target.session ? QStringLiteral("%1/%2").arg(keyOf(target.activity)).arg(keyOf(*target.session))
                          : QString::number(keyOf(target.activity));
}

QString dayKey(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString{};
}

} // namespace

Act fixFinding(const State &state, TermId term, const Finding &finding, const FindingFix &fix)
{
    const auto *moved = std::get_if<MoveMeeting>(&fix);
    const auto *series = std::get_if<MoveSeries>(&fix);
    const QString &title = moved ? moved->title : series ? series->title : finding.facts.title;
    ActBuilder builder{state, ActKind::FixFinding, {title}};
    std::visit(Fixer{state, term, finding, builder}, fix);
    return builder.take();
}

Act dismissFinding(const State &state, TermId term, const Finding &finding, const QString &reason)
{
    ActBuilder builder{state, ActKind::DismissFinding, {finding.facts.title}};
    const QString code = findingCodeWord(finding.code);
    const QString target = targetKey(finding.target);
    // One that its facts have outlived makes room for this one.
    for (const auto &[id, row] : state.all<Dismissal>()) {
        if (row.term == term && row.code == code && row.target == target)
            builder.remove<Dismissal>(id);
    }
    builder.insert(Dismissal{.id = {},
                             .uid = {},
                             .term = term,
                             .code = code,
                             .target = target,
                             .facts = factsKey(finding),
                             .reason = reason.trimmed()});
    builder.setWhy(reason.trimmed());
    return builder.take();
}

Act recallFinding(const State &state, DismissalId dismissal)
{
    ActBuilder builder{state, ActKind::RecallFinding, {state.get<Dismissal>(dismissal).reason}};
    builder.remove<Dismissal>(dismissal);
    return builder.take();
}

QString targetKey(const FindingTarget &target)
{
    struct KeyOfTarget
    {
        QString operator()(const RubricTarget &one) const
        {
            return QStringLiteral("rubric:%1").arg(keyOf(one.version));
        }
        QString operator()(const CriterionTarget &one) const
        {
            return QStringLiteral("criterion:%1").arg(keyOf(one.criterion));
        }
        QString operator()(const ActivityTarget &one) const { return QStringLiteral("activity:") + keyText(one); }
        QString operator()(const OverlapTarget &one) const
        {
            return QStringLiteral("overlap:%1+%2").arg(keyText(one.one), keyText(one.other));
        }
        QString operator()(const TopicTarget &one) const { return QStringLiteral("topic:%1").arg(keyOf(one.topic)); }
        QString operator()(const FormTarget &one) const { return QStringLiteral("form:") + one.form; }
        QString operator()(const YearTarget &one) const { return QStringLiteral("year:%1").arg(one.year); }
        QString operator()(const ResultsTarget &) const { return QStringLiteral("results"); }
        QString operator()(const ThemesTarget &one) const
        {
            return one.group ? QStringLiteral("themes:%1").arg(keyOf(*one.group)) : QStringLiteral("themes");
        }
        QString operator()(const CountTarget &one) const
        {
            return QStringLiteral("count:%1").arg(keyOf(one.required)) + (one.people   ? QStringLiteral("/people")
                                                                          : one.record ? QStringLiteral("/record")
                                                                                       : QString{});
        }
        QString operator()(const RecordsTarget &one) const
        {
            return QStringLiteral("records:%1").arg(keyOf(one.criterion));
        }
        QString operator()(const StaffTarget &one) const { return QStringLiteral("staff:%1").arg(keyOf(one.staff)); }
        QString operator()(const GroupTarget &one) const { return QStringLiteral("group:%1").arg(keyOf(one.group)); }
    };
    return std::visit(KeyOfTarget{}, target);
}

QString factsKey(const Finding &finding)
{
    const FindingFacts &facts = finding.facts;
    QStringList parts{facts.title,
                      facts.no,
                      facts.other,
                      facts.source,
                      dayKey(facts.first),
                      dayKey(facts.last),
                      facts.sum ? facts.sum->toString() : QString{},
                      facts.mark ? facts.mark->toString() : QString{},
                      facts.assumed ? facts.assumed->toString() : QString{},
                      facts.background ? QStringLiteral("task") : QString{}};
    for (const QDate day : facts.days)
        parts << dayKey(day);
    for (const QString &name : facts.names)
        parts << name;
    for (const QString &name : facts.contradicting)
        parts << QStringLiteral("!") + name;
    for (const UnstatedParameter parameter : facts.parameters)
        parts << QString::number(static_cast<int>(parameter));
    // Only where there are any: what was dismissed before they were told stays away.
    if (!facts.place.isEmpty())
        parts << QStringLiteral("place:") + facts.place;
    if (facts.people > 0)
        parts << QStringLiteral("people:%1/%2").arg(facts.people).arg(facts.capacity);
    if (!facts.hours.isEmpty())
        parts << timeOfDayText(facts.hours);
    if (!facts.certain && finding.code != FindingCode::PresenterOverlap)
        parts << QStringLiteral("perhaps");
    if (facts.count)
        parts << keyText(*facts.count);
    if (facts.pair)
        parts << QStringLiteral("pair:%1/%2").arg(facts.pair->mentors).arg(facts.pair->apprentices);
    for (const MissingRecord &each : facts.records) {
        parts << QStringLiteral("record:") + each.whose;
        for (const QDate day : each.days)
            parts << dayKey(day);
    }
    return parts.join(u'|');
}

} // namespace yanben
