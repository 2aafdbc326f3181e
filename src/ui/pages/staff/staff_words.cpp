#include "ui/pages/staff/staff_words.h"

#include "calendar/when_text.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "ui/pages/few_names.h"

#include <QCoreApplication>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

struct StaffWords
{
    Q_DECLARE_TR_FUNCTIONS(StaffWords)
};

QStringList termTitles(const State &state, const std::vector<TermId> &terms)
{
    QStringList titles;
    for (const TermId term : terms) {
        const QString title = state.get<Term>(term).title;
        if (!titles.contains(title))
            titles << title;
    }
    return titles;
}

} // namespace

QString staffProblemText(StaffProblem problem)
{
    switch (problem) {
    case StaffProblem::NameMissing: return StaffWords::tr("A teacher needs a name.");
    case StaffProblem::WorkNumberTaken: return StaffWords::tr("Somebody else has this work number already.");
    case StaffProblem::LeavesBeforeJoining: return StaffWords::tr("The last day lies before the first one.");
    }
    return {};
}

QString groupRefusalText(GroupRefusal refusal)
{
    switch (refusal) {
    case GroupRefusal::NameMissing: return StaffWords::tr("A group needs a name.");
    case GroupRefusal::NameTaken: return StaffWords::tr("There is a group of this name already.");
    case GroupRefusal::Everyone:
        return StaffWords::tr("The group of all teachers stays as it is: everybody who works here is in it.");
    case GroupRefusal::Itself: return StaffWords::tr("A group can't stand for itself.");
    case GroupRefusal::Scored:
        return StaffWords::tr("The group has been assessed; its scores can't become those of another one.");
    case GroupRefusal::Synonym: return StaffWords::tr("The group that it stands for is assessed instead.");
    case GroupRefusal::SynonymsPart:
        return StaffWords::tr("The group stands for another one. Make that one part of the larger group instead.");
    case GroupRefusal::Ring:
        return StaffWords::tr("A group can't be part of itself or of one of its own parts. Take that part out of it "
                              "first.");
    case GroupRefusal::SynonymsRule:
        return StaffWords::tr("The group stands for another one. Give that one the rule for its members instead.");
    case GroupRefusal::RuleYears:
        return StaffWords::tr("Write a whole number of years from 1 to %1, or nothing: then nobody is a member by hire "
                              "date.")
            .arg(mostRuleYears);
    case GroupRefusal::LosesRule:
        return StaffWords::tr("The group has members by a rule that the other one does not have; they would be lost. "
                              "Take the rule back first, or give the other group the same one.");
    }
    return {};
}

QString membershipRefusalText(MembershipRefusal refusal)
{
    return refusal == MembershipRefusal::EndsBeforeItBegins
               ? StaffWords::tr("The last day lies before the first one.")
               : StaffWords::tr("The teacher is in this group at that time already.");
}

QString usesText(const State &state, const RosterUses &uses)
{
    QStringList places;
    if (uses.isEveryone)
        places << groupRefusalText(GroupRefusal::Everyone);
    if (!uses.activities.empty()) {
        QStringList titles;
        for (const ActivityId activity : uses.activities)
            titles << state.get<Activity>(activity).title;
        places << StaffWords::tr("activities (%1)").arg(fewNames(titles));
    }
    if (!uses.sheets.empty())
        places << StaffWords::tr("scores (%1)").arg(fewNames(termTitles(state, uses.sheets)));
    if (!uses.honours.empty())
        places << StaffWords::tr("honours (%1)").arg(fewNames(termTitles(state, uses.honours)));
    if (!uses.themes.empty())
        places << StaffWords::tr("themes (%1)").arg(fewNames(termTitles(state, uses.themes)));
    if (!uses.counts.empty())
        places << StaffWords::tr("required numbers of activities (%1)").arg(fewNames(termTitles(state, uses.counts)));
    if (!uses.leaders.empty())
        places << StaffWords::tr("the leadership group (%1)").arg(fewNames(termTitles(state, uses.leaders)));
    if (uses.rates)
        places << StaffWords::tr("marks given to others");
    if (uses.isResponsible)
        places << StaffWords::tr("the school's first responsible person");
    if (!uses.synonyms.empty()) {
        QStringList names;
        for (const GroupId group : uses.synonyms)
            names << state.get<Group>(group).name;
        places << StaffWords::tr("groups that stand for it (%1)").arg(fewNames(names));
    }
    if (!uses.criteria.empty())
        places << StaffWords::tr("%n criteria of the rubric", nullptr, static_cast<int>(uses.criteria.size()));
    return places.join(StaffWords::tr("; "));
}

QString groupTypeName(GroupType type)
{
    switch (type) {
    case GroupType::Research: return StaffWords::tr("Research group");
    case GroupType::Preparation: return StaffWords::tr("Preparation group");
    case GroupType::Grade: return StaffWords::tr("Grade group");
    case GroupType::Learning: return StaffWords::tr("Learning team");
    case GroupType::Studio: return StaffWords::tr("Noted teacher's studio");
    case GroupType::Mentoring: return StaffWords::tr("Mentor pair");
    case GroupType::Temporary: return StaffWords::tr("Temporary group");
    case GroupType::Centre: return StaffWords::tr("District centre");
    case GroupType::Other: return StaffWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString employmentName(Employment employment)
{
    switch (employment) {
    case Employment::Probation: return StaffWords::tr("On probation");
    case Employment::Untitled: return StaffWords::tr("Without title");
    case Employment::Titled: return StaffWords::tr("With title");
    }
    Q_UNREACHABLE();
}

std::optional<Employment> employmentNamed(const QString &typed)
{
    for (const Employment each : allEmployments) {
        if (typed.compare(employmentName(each), Qt::CaseInsensitive) == 0)
            return each;
    }
    return readEmployment(typed);
}

QString employmentNotRead(const QString &typed)
{
    QStringList names;
    for (const Employment each : allEmployments)
        names << employmentName(each);
    return StaffWords::tr("“%1” is no employment. Write one of these, or nothing: %2.")
        .arg(typed, names.join(StaffWords::tr(", ")));
}

QString dayNotRead(const QString &typed)
{
    return StaffWords::tr("“%1” is no day. Write it like 2019-03-18.").arg(typed);
}

QString rosterDay(const std::optional<QDate> &day)
{
    return day ? dayText(*day, Term{}) : QString{};
}

} // namespace yanben
