#pragma once

#include "workspace/acts/school/calendar_acts.h"

#include <QDialog>

namespace yanben
{

/// The text of a list of days, or why it can't be read.
struct ReadDayFile
{
    QString text{};
    QString problem{};
};

ReadDayFile readDayFile(const QString &path);

/// Shows what a list of days would change, and which of its lines say nothing usable, before anything is changed.
class DayImportDialog final : public QDialog
{
    Q_OBJECT

public:
    DayImportDialog(const std::vector<DayProposal> &proposals, const std::vector<HolidayRowProblem> &problems,
                    QWidget *parent = nullptr);
};

} // namespace yanben
