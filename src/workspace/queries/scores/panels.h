#pragma once

#include "domain/sheets/rating_panel.h"
#include "domain/sheets/score_sheet.h"
#include "workspace/state.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace yanben
{

/// Null where the office alone rates.
const RatingPanel *panelOf(const State &state, CriterionId criterion);
/// In the order in which they were named.
std::vector<StaffId> ratersOf(const State &state, RatingPanelId panel);
/// Who was asked for further marks on single sheets; they are not among the raters.
std::vector<StaffId> furtherRatersOf(const State &state, RatingPanelId panel);

/// Who is to rate a criterion as its own text says.
struct NamedRaters
{
    std::vector<StaffId> staff; ///< those of a named group one by one
    QStringList unknown;        ///< names that nobody on the roster has
};

/// A group's members are those of the day.
NamedRaters ratersNamed(const State &state, const CriterionSpec &criterion, QDate day);

/// Raters that are still to be set, by criterion.
using ProposedRaters = std::map<CriterionId, std::vector<StaffId>>;

/// The panels of a rubric with their raters, gathered once for many sheets.
class Panels
{
public:
    /// As they would be with the proposed raters in place of those that are set.
    Panels(const State &state, RubricId rubric, const ProposedRaters &proposed = {});

    bool isEmpty() const { return m_setups.empty(); }
    /// Everybody who rates a whole criterion.
    const std::vector<StaffId> &raters() const { return m_raters; }
    bool hasPanel(CriterionId criterion) const { return m_setups.contains(criterion); }
    bool isMember(StaffId rater, CriterionId criterion) const;

    /// Nobody rates himself, nor a group that he is in on some day of the term.
    bool isOwn(StaffId rater, Subject subject) const;

    /// Without ratings yet. Empty where the office alone rates, also because every rater would rate his own.
    std::optional<Panel> panelFor(Subject subject, CriterionId criterion) const;
    /// Puts in what a rater has handed in for the subject, in the order of the members and further marks behind them;
    /// anything else is left.
    void add(Panel &panel, Subject subject, const CellRecord &record) const;

private:
    struct Member
    {
        StaffId staff{};
        QString name;
    };
    struct Setup
    {
        PanelTerms terms;
        std::vector<Member> members;
        std::vector<Member> further; ///< expected nowhere
    };

    void addSetup(const State &state, CriterionId criterion, const PanelTerms &terms,
                  const std::vector<StaffId> &raters);

    std::map<CriterionId, Setup> m_setups;
    std::vector<StaffId> m_raters;
    std::set<std::pair<StaffId, GroupId>> m_memberships; ///< of the raters, also of further ones
};

/// The office's scores that stand alone now and would stand over raters, once those proposed are set. Without states
/// such as 免考核, which stay the office's to say, and without filed sheets, which come out as they were published.
std::vector<const CellRecord *> scoresOverRaters(const State &state, RubricId rubric, const ProposedRaters &proposed);

} // namespace yanben
