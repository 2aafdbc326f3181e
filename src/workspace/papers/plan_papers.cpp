#include "workspace/papers/plan_papers.h"

#include "calendar/when_text.h"
#include "documents/words/scoring/publication_text.h"
#include "documents/words/scoring/rubric/grade_rule_text.h"
#include "documents/words/scoring/rubric/standard_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/total_text.h"
#include "domain/rubric/checks/rubric_check.h"
#include "workspace/papers/scores/print_numbers.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <map>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

const QString scheduleTitle = u"校本研修活动日程表"_s;
const QString rubricTitle = u"校本研修考评细则"_s;

PrintedSession printedSession(const State &state, const Session &session, const Term &term)
{
    PrintedSession printed{.presenters = participantNames(state, session.presenters),
                           .participants = participantNames(state, session.audience),
                           .place = session.place};
    // The column of times stands once for all sessions.
    if (session.when)
        printed.place += u"（%1）"_s.arg(whenText(*session.when, term));
    return printed;
}

/// What a reader must not miss, in a line of its own: （取消：校运会）, （延期，原定3月11日：校运会）.
QString stateLine(const Activity &activity, const Term &term)
{
    const QString reason = activity.statusReason.isEmpty() ? QString{} : u'：' + activity.statusReason;
    if (activity.status == ActivityStatus::Cancelled)
        return u"\n（取消%1）"_s.arg(reason);
    if (activity.status != ActivityStatus::Postponed)
        return {};
    const QString former = activity.formerWhen ? u"，原定"_s + whenText(*activity.formerWhen, term) : QString{};
    return u"\n（延期%1%2）"_s.arg(former, reason);
}

PrintedActivity printedActivity(const State &state, const Activity &activity, const Term &term)
{
    PrintedActivity printed{.content = activity.title + stateLine(activity, term),
                            .forms = QStringList{activity.forms.begin(), activity.forms.end()}};
    const When &when = activity.when;
    const bool days = std::holds_alternative<SingleDay>(when.kind) || std::holds_alternative<DayRange>(when.kind);
    if (days) {
        printed.first = activity.start;
        printed.last = activity.end;
        printed.hours = when.timeOfDay;
    } else {
        printed.timeText = whenText(when, term);
    }
    for (const Session *session : sessionsOf(state, activity.id))
        printed.sessions.push_back(printedSession(state, *session, term));
    return printed;
}

std::vector<PrintedPost> posts(const State &state, PlanId plan)
{
    std::vector<PrintedPost> posts{{u"组长"_s, {}}, {u"副组长"_s, {}}, {u"组员"_s, {}}, {u"负责人"_s, {}}};
    for (const Leader *leader : leadersOf(state, plan))
        posts.at(static_cast<std::size_t>(leader->role)).names << displayName(state, leader->staff);
    if (const QString first = responsibleName(state); !first.isEmpty())
        posts.insert(posts.begin(), {u"第一责任人"_s, {first}});
    std::erase_if(posts, [](const PrintedPost &post) { return post.names.isEmpty(); });
    return posts;
}

std::optional<QDate> publishedOn(const RubricVersion &version)
{
    return version.publishedAt ? std::optional{version.publishedAt->toLocalTime().date()} : std::nullopt;
}

PrintedSection printedSection(const State &state, const Plan &plan, const Section &section)
{
    PrintedSection printed{.level = section.level, .heading = section.heading, .text = section.text};
    if (section.kind == SectionKind::ContentList) {
        for (const Topic *topic : topicsOf(state, plan.term))
            printed.items << topic->name;
    }
    if (section.kind == SectionKind::Leadership)
        printed.posts = posts(state, plan.id);
    return printed;
}

} // namespace

ScheduleDocument schedulePaper(const State &state, TermId termId, PaperPlace place)
{
    const Term &term = state.get<Term>(termId);
    const Plan *plan = planOf(state, termId);
    ScheduleDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = term.title;
    if (place == PaperPlace::Attached)
        document.attachment = u"附件1"_s;
    if (plan)
        document.madeOn = plan->madeOn;
    for (const Activity *activity : activitiesOf(state, termId))
        document.activities.push_back(printedActivity(state, *activity, term));
    return document;
}

RubricDocument rubricPaper(const State &state, RubricId rubric, PaperPlace place)
{
    const RubricVersion &version = *newestVersionOf(state, rubric);
    RubricDocument document;
    document.school = state.get<School>(SchoolId{1}).name;
    document.term = termOf(state, rubric).title;
    if (version.terms.subject != RubricSubject::Teacher)
        document.title = version.terms.title;
    if (place == PaperPlace::Attached)
        document.attachment = u"附件2"_s;
    if (version.terms.fullMark)
        document.fullMark = printNumber(*version.terms.fullMark);
    const RubricSheet sheet = rubricSheet(state, version.id);
    document.sum = printNumber(weightSum(sheet));
    document.totalRule = totalRuleText(sheet);
    document.version =
        versionText({.number = version.number, .isDraft = version.state == VersionState::Draft}, publishedOn(version));
    std::map<QString, QString> headings;
    for (const SectionSum &section : sectionSums(sheet))
        headings.emplace(section.name, u"%1\n（%2%3）"_s.arg(section.name, section.sum.toString(), sheet.terms.unit));
    std::optional<QString> before;
    for (const CriterionSpec &spec : sheet.criteria) {
        // Its sum stands once; criteria that come back to a section further down only name it.
        if (before && before != spec.section && headings.contains(*before))
            headings[*before] = *before + u"（续）"_s;
        before = spec.section;
        document.criteria.push_back({.section = spec.section ? headings.at(*spec.section) : QString{},
                                     .name = spec.no.isEmpty() ? spec.title : spec.no + u'.' + spec.title,
                                     .weight = printWeight(spec),
                                     .standard = standardText(spec, spec.unit.value_or(sheet.terms.unit)),
                                     .method = spec.method});
    }
    document.grades = gradeRuleTexts(version.terms);
    for (const Veto &veto : version.terms.vetoes)
        document.vetoes << vetoRuleText(veto);
    return document;
}

std::optional<PlanDocument> planPaper(const State &state, TermId term)
{
    const Plan *plan = planOf(state, term);
    if (!plan)
        return std::nullopt;
    const School &school = state.get<School>(SchoolId{1});
    PlanDocument document;
    document.title = plan->title;
    document.school = school.signature.isEmpty() ? school.name : school.signature;
    document.madeOn = plan->madeOn;
    document.effectiveOn = plan->effectiveOn;
    for (const Section *section : sectionsOf(state, plan->id))
        document.sections.push_back(printedSection(state, *plan, *section));
    document.attachments << scheduleTitle;
    if (rubricOf(state, term))
        document.attachments << rubricTitle;
    return document;
}

} // namespace yanben
