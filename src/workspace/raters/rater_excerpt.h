#pragma once

#include "domain/subject.h"
#include "workspace/state.h"

#include <set>
#include <vector>

namespace yanben
{

/// Of a school's rows those that one rater needs, without what is not for his eyes.
class RaterExcerpt
{
public:
    RaterExcerpt(const State &state, const RaterFile &row);

    /// By key.
    template <typename T>
    std::vector<T> rows() const
    {
        std::vector<T> rows;
        for (const auto &[id, row] : m_state.all<T>()) {
            if (const std::optional<T> kept = of(row))
                rows.push_back(*kept);
        }
        return rows;
    }

private:
    /// Every kind that is not named below stays in the school.
    template <typename T>
    std::optional<T> of(const T &) const
    {
        return std::nullopt;
    }
    std::optional<School> of(const School &row) const;
    std::optional<Term> of(const Term &row) const;
    std::optional<StaffMember> of(const StaffMember &row) const;
    std::optional<Group> of(const Group &row) const;
    std::optional<Membership> of(const Membership &row) const;
    std::optional<Rubric> of(const Rubric &row) const;
    std::optional<RubricVersion> of(const RubricVersion &row) const;
    std::optional<Criterion> of(const Criterion &row) const;
    std::optional<CriterionVersion> of(const CriterionVersion &row) const;
    std::optional<ScoreSheet> of(const ScoreSheet &row) const;
    std::optional<CellRecord> of(const CellRecord &row) const;
    std::optional<RecordEntry> of(const RecordEntry &row) const;
    std::optional<RatingPanel> of(const RatingPanel &row) const;
    std::optional<PanelMember> of(const PanelMember &row) const;

    bool isPerson(StaffId staff) const;

    const State &m_state;
    const RaterFile &m_row;
    RubricId m_rubric;
    std::set<CriterionId> m_criteria; ///< that he rates
    std::set<Subject> m_subjects;     ///< whom he is to rate
    std::set<SheetId> m_sheets;       ///< of those
};

template <>
std::vector<RaterFile> RaterExcerpt::rows<RaterFile>() const;

} // namespace yanben
