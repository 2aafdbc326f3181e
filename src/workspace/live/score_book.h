#pragma once

#include "scoring/scoring_plan.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/live/current_rubric.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/scores/score_progress.h"

#include <QObject>

#include <map>
#include <vector>

namespace yanben
{

/// The scores of the shown rubric, sheet by sheet, kept as results: a change of one cell recomputes one sheet.
class ScoreBook final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the book. Nothing is computed before something is asked for.
    ScoreBook(Workspace &workspace, CurrentRubric &rubric, QObject *parent = nullptr);

    /// What the scores are counted by. Null without a rubric; then there are no rows and no criteria.
    const RubricVersion *version() const;
    const std::vector<const CriterionVersion *> &criteria() const { return prepared().criteria; }
    const RubricSheet &sheet() const { return prepared().plan->sheet(); }

    int teachers() const { return static_cast<int>(prepared().rows.size()); }
    Subject subject(int row) const { return at(row).subject; }
    const QString &name(int row) const { return at(row).name; }
    QString groups(int row) const;
    const std::vector<QString> &groupNames(int row) const { return at(row).groups; }
    std::optional<int> rowOf(Subject subject) const;
    std::optional<int> columnOf(CriterionId criterion) const;

    ScorePlace place(int row, int column) const;
    /// Whose records the book is about, the office's at first. A teacher's or a rater's sheet is counted from his
    /// records alone, and nothing else can be seen through it. Of a rater, criteria() and sheet() are those that he
    /// rates, as in a file that is handed to him.
    const Voice &voice() const { return m_voice; }
    void setVoice(const Voice &voice);
    /// One rater's marks on some criteria make neither total nor grade nor rank.
    bool hasResults() const { return m_voice.source != RecordSource::Rater; }
    /// In a file that was handed to a rater: always his.
    bool isVoiceFixed() const;
    /// Of several raters. Empty in a cell that the office rates alone, and in any other voice than the office's.
    const Panel *panel(int row, int column) const;
    /// The rater would rate himself, or his group.
    bool isOwn(StaffId rater, int row) const { return prepared().panels->isOwn(rater, at(row).subject); }
    /// Why a record in this voice can't be written here now; the state of the sheet is another matter.
    std::optional<VoiceRefused::Why> refusal(int row, int column) const;
    /// The teacher's own record beside the office's. Null without one.
    const CellRecord *selfRecord(int row, int column) const;
    bool hasSelfRecords() const { return prepared().hasSelfRecords; }

    /// Null while nothing was ever recorded.
    const CellRecord *record(int row, int column) const { return at(row).records.at(index(column)); }
    const Outcome &outcome(int row, int column) const { return result(row).outcomes.at(index(column)); }
    /// Nothing is recorded, and the criterion is for other groups than this subject's: 不适用 without anyone typing it.
    bool isForOthers(int row, int column) const;
    /// The same with its working.
    Outcome explained(int row, int column) const;
    /// What another record would give in this place by itself.
    Outcome outcomeOf(int row, int column, const Record &record) const;
    /// By what is recorded now; without a rank, that takes all sheets.
    const SheetResult &result(int row) const;
    /// What counts: the result as it was published, before that the one of the records.
    const SheetResult &shown(int row) const;
    /// Null while the subject has no row for a sheet.
    const ScoreSheet *scoreSheet(int row) const { return at(row).sheet; }
    SheetState sheetState(int row) const;
    /// Those that hold for the sheet; none in any other voice than the office's.
    const std::vector<QString> &vetoes(int row) const { return at(row).vetoes; }
    /// Null while the sheet is not published.
    const PublishedScore *published(int row) const;
    /// What counts, by row, ranked.
    std::vector<SheetResult> ranked() const;
    /// Of all cells.
    ScoreProgress progress() const;

signals:
    /// Some cells of these teachers have changed.
    void rowsChanged(const std::vector<int> &rows);
    /// Everything may be different.
    void reset();

private:
    struct Row
    {
        Subject subject{};
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
        std::map<Subject, int> rowOf;
        std::map<CriterionId, int> columnOf;
        std::optional<Panels> panels;
        mutable PublishedPlans publishedPlans;
        bool hasSelfRecords = false;
    };

    const Term &term() const;
    static std::size_t index(int place) { return static_cast<std::size_t>(place); }
    const Row &at(int row) const { return prepared().rows.at(index(row)); }
    SheetFacts facts(const Row &row) const;
    const Prepared &prepared() const;
    Prepared prepare() const;
    void fillRecords(Prepared &prepared, RubricId rubric) const;
    void follow(const ChangeNotice &notice);
    void dropAll();

    Workspace &m_workspace;
    CurrentRubric &m_rubric;
    Voice m_voice;
    mutable std::optional<Prepared> m_prepared;
};

} // namespace yanben
