#pragma once

#include "workspace/exchange/activity_import.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace yanben
{

class BroughtFindings;
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

    CalendarImport m_import;
    QComboBox *m_kinds;
    CalendarImportTree *m_tree;
    TextLabel *m_ticked;
    BroughtFindings *m_brought;
    QPushButton *m_accept;
};

} // namespace yanben
