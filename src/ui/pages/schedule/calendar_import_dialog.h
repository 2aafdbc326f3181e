#pragma once

#include "domain/term.h"
#include "workspace/exchange/activity_import.h"

#include <QDialog>

class QTableWidget;

namespace yanben
{

/// Shows what a calendar file would add and change, what it leaves as it is, and what can't be taken, before anything
/// is changed.
class CalendarImportDialog final : public QDialog
{
    Q_OBJECT

public:
    CalendarImportDialog(const CalendarImport &import, const Term &term, QWidget *parent = nullptr);

private:
    QTableWidget *changes(const CalendarImport &import, const Term &term);
};

} // namespace yanben
