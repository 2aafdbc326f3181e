#pragma once

#include "workspace/acts/school/calendar_acts.h"

#include <QDialog>

namespace yanben
{

/// Shows what a list of days would change, and which of its lines say nothing usable, before anything is changed.
class DayImportDialog final : public QDialog
{
    Q_OBJECT

public:
    DayImportDialog(const std::vector<DayProposal> &proposals, const std::vector<HolidayRowProblem> &problems,
                    QWidget *parent = nullptr);
};

} // namespace yanben
