#pragma once

#include "workspace/exchange/import_findings.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QListWidget;
class QPushButton;

namespace yanben
{

class CalendarImportTree;
class TextLabel;

/// Shows what a calendar file would add and change, what it leaves as it is, and what can't be taken, before anything
/// is changed; what is ticked will be taken. Below stands what that would bring about.
class CalendarImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `state` outlives the dialog.
    CalendarImportDialog(const State &state, TermId term, CalendarImport import, QWidget *parent = nullptr);

    /// With the ticks as they were set.
    const CalendarImport &import() const { return m_import; }

private:
    QString summary() const;
    void fillKinds();
    void count();
    /// Throws StaleChange when what is ticked can't be done any more.
    void listFindings();
    void lookForFindings();

    const State &m_state;
    TermId m_term;
    CalendarImport m_import;
    ImportFindings m_findings;
    QTimer m_look; ///< several ticks in a row are one question
    QComboBox *m_kinds;
    CalendarImportTree *m_tree;
    TextLabel *m_ticked;
    TextLabel *m_found;
    QListWidget *m_list;
    QPushButton *m_accept;
};

} // namespace yanben
