#include "ui/pages/staff/day_dialog.h"

#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/text/text_label.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace yanben
{

std::optional<QDate> askDay(QWidget *parent, const QString &title, const QString &label, QDate proposed,
                            Qt::DayOfWeek weekStart)
{
    QDialog dialog{parent};
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout{&dialog};
    auto *words = new TextLabel{label};
    auto *day = new DateField{proposed};
    day->setAccessibleName(label);
    day->setWeekStart(weekStart);
    words->setBuddy(day);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    layout->addWidget(words);
    layout->addWidget(day);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return day->date();
}

} // namespace yanben
