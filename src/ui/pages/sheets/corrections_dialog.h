#pragma once

#include "ui/pages/sheets/sheet_words.h"
#include "ui/pages/sheets/sheet_workings.h"
#include "workspace/queries/scores/published/ranks_to_come.h"

#include <QDialog>

class QLineEdit;
class QModelIndex;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace yanben
{

class EnterAnswer;
class TextLabel;

/// 更正, proposed: published sheets that would come out otherwise now. The chosen ones get a further revision.
class CorrectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of `chosen` some are meant at first; where none of them is to be corrected, all are. With a
    /// `refusal`, which says who may correct, it only shows.
    CorrectionsDialog(const State &state, std::vector<Correction> corrections, RubricVersionId version,
                      const std::vector<Subject> &chosen, const QString &refusal, QWidget *parent = nullptr);

    /// Who is to be corrected.
    std::vector<Subject> subjects() const;
    QString why() const;

private:
    void fill(const State &state, RubricVersionId version);
    /// What is chosen and said before correcting.
    void offer(QVBoxLayout &layout, const std::vector<Subject> &chosen);
    void mark(const std::vector<Subject> &meant);
    std::vector<Subject> all() const;
    NumberWorking working(const State &state, RubricVersionId version, const QModelIndex &index) const;
    /// What Enter is told.
    QString beforeEnter();
    void update();
    /// What would count then.
    std::map<Subject, SheetResult> meant() const;
    /// Old and new of those that are meant, and whose move with them.
    void showRanks();

    const State &m_state;
    std::vector<Correction> m_corrections;
    RanksToCome m_ranks;
    std::map<Subject, int> m_ranksNow;
    QTableWidget *m_table;
    TextLabel *m_others;        ///< whose ranks move with those of the corrected
    QLineEdit *m_why = nullptr; ///< with m_ok where corrections can be made
    QPushButton *m_ok = nullptr;
    EnterAnswer *m_toEnter = nullptr; ///< as m_why
};

} // namespace yanben
