#pragma once

#include "scoring/scoring_plan.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/live/current_term.h"
#include "workspace/queries/panels.h"
#include "workspace/queries/published_scores.h"

#include <QObject>

#include <map>
#include <vector>

namespace yanben
{

/// The scores of the shown term, teacher by teacher, kept as results: a change of one cell recomputes one sheet.
class ScoreBook final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the book. Nothing is computed before something is asked for.
    ScoreBook(Workspace &workspace, CurrentTerm &term, QObject *parent = nullptr);

    /// What the scores are counted by. Null without a rubric; then there are no rows and no criteria.
    const RubricVersion *version() const;
    const std::vector<const CriterionVersion *> &criteria() const { return prepared().criteria; }
    const RubricSheet &sheet() const { return prepared().plan->sheet(); }

    int teachers() const { return static_cast<int>(prepared().rows.size()); }
    StaffId staff(int row) const { return at(row).staff; }
    const QString &name(int row) const { return at(row).name; }
    QString groups(int row) const;
    const std::vector<QString> &groupNames(int row) const { return at(row).groups; }
    std::optional<int> rowOf(StaffId staff) const;
    std::optional<int> columnOf(CriterionId criterion) const;

    ScorePlace place(int row, int column) const;
    /// Whose records the book is about, the office's at first. A teacher's or a rater's sheet is counted from his
    /// records alone, and nothing else can be seen through it.
    const Voice &voice() const { return m_voice; }
    void setVoice(const Voice &voice);
    /// In a file that was handed to a rater: always his.
    bool isVoiceFixed() const;
    /// Of several raters. Empty in a cell that the office rates alone, and in any other voice than the office's.
    const Panel *panel(int row, int column) const;
    /// Why a record in this voice can't be written here now; the state of the sheet is another matter.
    std::optional<VoiceRefused::Why> refusal(int row, int column) const;
    /// The teacher's own record beside the office's. Null without one.
    const CellRecord *selfRecord(int row, int column) const;
    bool hasSelfRecords() const { return prepared().hasSelfRecords; }

    /// Null while nothing was ever recorded.
    const CellRecord *record(int row, int column) const { return at(row).records.at(index(column)); }
    const Outcome &outcome(int row, int column) const { return result(row).outcomes.at(index(column)); }
    /// With its working.
    Outcome explained(int row, int column) const;
    /// What another record would give in this place by itself.
    Outcome outcomeOf(int row, int column, const Record &record) const;
    /// By what is recorded now; without a rank, that takes all sheets.
    const SheetResult &result(int row) const;
    /// What counts: the result as it was published, before that the one of the records.
    const SheetResult &shown(int row) const;
    /// Null while the teacher has no row for a sheet.
    const ScoreSheet *scoreSheet(int row) const { return at(row).sheet; }
    SheetState sheetState(int row) const;
    /// Those that hold for the sheet; none in any other voice than the office's.
    const std::vector<QString> &vetoes(int row) const { return at(row).vetoes; }
    /// Null while the sheet is not published.
    const PublishedScore *published(int row) const;
    /// What counts, by row, ranked.
    std::vector<SheetResult> ranked() const;
    /// Cells that are decided, of all cells.
    std::pair<int, int> progress() const;

signals:
    /// Some cells of these teachers have changed.
    void rowsChanged(const std::vector<int> &rows);
    /// Everything may be different.
    void reset();

private:
    struct Row
    {
        StaffId staff{};
        QString name;
        std::vector<QString> groups;
        std::vector<const CellRecord *> records;
        std::vector<std::optional<Panel>> panels;
        std::map<std::size_t, const CellRecord *> self; ///< by column; in the office's voice
        std::vector<QString> vetoes;
        const ScoreSheet *sheet = nullptr;
        std::optional<PublishedScore> published;
        mutable std::optional<SheetResult> result;
        mutable std::optional<SheetResult> shown;
    };

    struct Prepared
    {
        std::optional<ScoringPlan> plan;
        std::vector<const CriterionVersion *> criteria;
        std::vector<Row> rows;
        std::map<StaffId, int> rowOf;
        std::map<CriterionId, int> columnOf;
        std::optional<Panels> panels;
        bool hasSelfRecords = false;
    };

    static std::size_t index(int place) { return static_cast<std::size_t>(place); }
    const Row &at(int row) const { return prepared().rows.at(index(row)); }
    const Prepared &prepared() const;
    Prepared prepare() const;
    void fillRecords(Prepared &prepared, RubricId rubric) const;
    void follow(const ChangeNotice &notice);
    void dropAll();

    Workspace &m_workspace;
    CurrentTerm &m_term;
    Voice m_voice;
    mutable std::optional<Prepared> m_prepared;
};

} // namespace yanben
