#include "workspace/papers/scores/eligibility_paper.h"

#include "workspace/queries/scores/eligibility.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

EligibilityDocument eligibilityPaper(const State &state, TermId term, const EligibilityTerms &terms)
{
    EligibilityDocument document{.school = state.get<School>(SchoolId{1}).name,
                                 .term = state.get<Term>(term).title,
                                 .hours = {},
                                 .terms = terms,
                                 .lines = {},
                                 .termsWithoutHours = {}};
    const std::vector<const CriterionVersion *> criteria = hourCriteria(state, term);
    const auto criterion = std::ranges::find(criteria, terms.hours, &CriterionVersion::criterion);
    if (criterion != criteria.end())
        document.hours = (*criterion)->spec.title;
    const auto namesOf = [&](const std::vector<StaffId> &people) {
        QStringList names;
        for (const StaffId staff : people)
            names << displayName(state, staff);
        return names;
    };
    for (const GroupEligibility &each : eligibilityOf(state, term, terms)) {
        QStringList tooFew;
        for (const MemberHours &member : each.tooFew)
            tooFew << u"%1（%2）"_s.arg(displayName(state, member.staff), member.hours->toString());
        document.lines.push_back({.group = state.get<Group>(each.group).name,
                                  .standing = each.standing,
                                  .tooFew = tooFew,
                                  .open = namesOf(each.open),
                                  .excused = namesOf(each.excused)});
    }
    for (const Term *without : termsWithoutHours(state, term, terms))
        document.termsWithoutHours << without->title;
    return document;
}

} // namespace yanben
