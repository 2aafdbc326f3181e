#pragma once

#include "domain/activity.h"
#include "domain/changed_occurrence.h"
#include "domain/dismissal.h"
#include "domain/eligibility_rule.h"
#include "domain/honour.h"
#include "domain/objection.h"
#include "domain/overall/overall_rows.h"
#include "domain/plan.h"
#include "domain/publication.h"
#include "domain/rater_file.h"
#include "domain/rating_panel.h"
#include "domain/required_count.h"
#include "domain/school.h"
#include "domain/score_sheet.h"
#include "domain/staff.h"
#include "domain/term.h"
#include "domain/theme.h"

#include <tuple>
#include <variant>

namespace yanben
{

template <typename... Ts>
struct TypeList
{
    template <template <typename> typename F>
    using tuple = std::tuple<F<Ts>...>;
    template <template <typename> typename F>
    using variant = std::variant<F<Ts>...>;

    /// Calls f.operator()<T>() for each, in this order.
    template <typename F>
    static void forEach(F &&f)
    {
        (f.template operator()<Ts>(), ...);
    }
};

/// Every kind of row that a person can change, parents before children. Append only: the order is the order of writing.
using Entities =
    TypeList<School, ListEntry, Term, Stage, CalendarDay, StaffMember, Group, Membership, Plan, Section, Leader, Topic,
             Activity, Session, Rubric, RubricVersion, Criterion, CriterionVersion, ScoreSheet, CellRecord, RecordEntry,
             Dismissal, Publication, PublishedSheet, RatingPanel, PanelMember, SheetVeto, Objection, RaterFile,
             EligibilityRule, Overall, OverallRubric, Honour, ChangedOccurrence, Theme, RequiredCount>;

template <typename T>
using IdOf = decltype(T::id);

} // namespace yanben
