#pragma once

#include "domain/dismissal.h"
#include "domain/overall/overall_rows.h"
#include "domain/plan.h"
#include "domain/rubric/eligibility_rule.h"
#include "domain/schedule/activity.h"
#include "domain/schedule/changed_occurrence.h"
#include "domain/schedule/required_count.h"
#include "domain/schedule/term.h"
#include "domain/schedule/theme.h"
#include "domain/school.h"
#include "domain/sheets/honour.h"
#include "domain/sheets/objection.h"
#include "domain/sheets/publication.h"
#include "domain/sheets/rater_file.h"
#include "domain/sheets/rating_panel.h"
#include "domain/sheets/score_sheet.h"
#include "domain/staff.h"

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
