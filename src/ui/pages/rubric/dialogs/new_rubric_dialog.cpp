#include "ui/pages/rubric/dialogs/new_rubric_dialog.h"

#include "ui/widgets/text/text_label.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

QGroupBox *choices(const QString &title, const QStringList &texts, QButtonGroup &group)
{
    auto *box = new QGroupBox{title};
    auto *layout = new QVBoxLayout{box};
    for (const QString &text : texts) {
        auto *button = new QRadioButton{text};
        group.addButton(button, static_cast<int>(group.buttons().size()));
        layout->addWidget(button);
    }
    group.button(0)->setChecked(true);
    return box;
}

} // namespace

NewRubricDialog::NewRubricDialog(RubricSubject proposed, QWidget *parent)
    : QDialog{parent}, m_subject{new QButtonGroup{this}}, m_start{new QButtonGroup{this}}
{
    setWindowTitle(tr("New rubric"));
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(choices(tr("Who is assessed"),
                              {tr("&Teachers, each with a sheet"),
                               tr("&Groups as a whole (those that are marked as assessed)"), tr("The &school")},
                              *m_subject));
    auto *fixed =
        new TextLabel{tr("This stays so for the rubric and all its versions. Teachers are scored under Scores, "
                         "groups and the school under Group assessment."),
                      TextRole::Muted};
    fixed->setWordWrap(true);
    layout->addWidget(fixed);
    layout->addWidget(
        choices(tr("Start from"),
                {tr("&One empty criterion"), tr("A te&mplate, or the rubric of another term"), tr("A rubric &file")},
                *m_start));
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QAbstractButton *first = m_subject->button(static_cast<int>(proposed));
    first->setChecked(true);
    first->setFocus();
}

RubricSubject NewRubricDialog::subject() const
{
    return static_cast<RubricSubject>(m_subject->checkedId());
}

RubricStart NewRubricDialog::start() const
{
    return static_cast<RubricStart>(m_start->checkedId());
}

} // namespace yanben
