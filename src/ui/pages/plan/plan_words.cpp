#include "ui/pages/plan/plan_words.h"

#include <QCoreApplication>

namespace yanben
{

namespace
{

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString planFaultText(PlanFault fault)
{
    switch (fault) {
    case PlanFault::Locked:
        return PlanWords::tr("Not changed: the plan is submitted or approved. Take it back or have it returned first.");
    case PlanFault::WrongState: return PlanWords::tr("Not done: the plan is in another state by now.");
    case PlanFault::AlreadyThere: return PlanWords::tr("Not added: it is there already.");
    case PlanFault::NoPlace: return PlanWords::tr("Not moved: there is no place to move to.");
    case PlanFault::TooDeep:
        return PlanWords::tr("Not moved: sections have four levels, each at most one deeper than the one before.");
    case PlanFault::NameMissing: return PlanWords::tr("Not changed: the heading or name must say something.");
    case PlanFault::CommentMissing: return PlanWords::tr("Not returned: write what is to be changed.");
    case PlanFault::InUse:
        return PlanWords::tr("Not deleted: activities or criteria belong to this topic. Give them another one first.");
    case PlanFault::NothingFound: return PlanWords::tr("Nothing replaced: the text does not occur in the plan.");
    }
    Q_UNREACHABLE();
}

QString planStateName(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return PlanWords::tr("Draft");
    case PlanState::Submitted: return PlanWords::tr("Submitted");
    case PlanState::Approved: return PlanWords::tr("Approved");
    }
    Q_UNREACHABLE();
}

QString sectionKindName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Preamble: return PlanWords::tr("Preamble");
    case SectionKind::GuidingIdeas: return PlanWords::tr("Guiding ideas");
    case SectionKind::Goals: return PlanWords::tr("Goals");
    case SectionKind::Focus: return PlanWords::tr("Focus");
    case SectionKind::ContentList: return PlanWords::tr("List of topics");
    case SectionKind::FormsList: return PlanWords::tr("Forms");
    case SectionKind::Process: return PlanWords::tr("Process");
    case SectionKind::Stage: return PlanWords::tr("Stage");
    case SectionKind::Month: return PlanWords::tr("Month");
    case SectionKind::Safeguards: return PlanWords::tr("Safeguards");
    case SectionKind::Leadership: return PlanWords::tr("Leadership group");
    case SectionKind::Duties: return PlanWords::tr("Duties");
    case SectionKind::Other: return PlanWords::tr("Other section");
    }
    Q_UNREACHABLE();
}

QString leaderRoleName(LeaderRole role)
{
    switch (role) {
    case LeaderRole::Leader: return PlanWords::tr("Leader");
    case LeaderRole::Deputy: return PlanWords::tr("Deputy leader");
    case LeaderRole::Member: return PlanWords::tr("Member");
    case LeaderRole::InCharge: return PlanWords::tr("In charge");
    }
    Q_UNREACHABLE();
}

} // namespace yanben
