#include "ui/pages/sheets/sheet_step_dialog.h"

#include "ui/widgets/text_label.h"
#include "workspace/queries/roster.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

/// The first few by name, and how many more.
QString namesOf(const State &state, const std::vector<StaffId> &staff)
{
    constexpr std::size_t most = 6;
    QStringList names;
    for (std::size_t i = 0; i < std::min(staff.size(), most); ++i)
        names << displayName(state, staff[i]);
    const QString list = names.join(SheetStepDialog::tr(", "));
    return staff.size() <= most ? list : SheetStepDialog::tr("%1 …").arg(list);
}

} // namespace

SheetStepDialog::SheetStepDialog(const State &state, RubricId rubric, SheetStep step, std::vector<StaffId> chosen,
                                 std::vector<StaffId> all, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_rubric{rubric},
      m_step{step},
      m_chosen{std::move(chosen)},
      m_all{std::move(all)},
      m_forChosen{new QRadioButton},
      m_forAll{new QRadioButton},
      m_problems{new TextLabel{{}, TextRole::Warning}}
{
    setWindowTitle(sheetStepText(step));
    auto *layout = new QVBoxLayout{this};
    auto *meaning = new TextLabel{sheetStepMeaning(step)};
    meaning->setWordWrap(true);
    layout->addWidget(meaning);
    m_forAll->setText(tr("For all %n teachers shown", nullptr, static_cast<int>(m_all.size())));
    m_forChosen->setText(m_chosen.size() == 1
                             ? tr("For %1").arg(displayName(state, m_chosen.front()))
                             : tr("For the %n chosen teachers", nullptr, static_cast<int>(m_chosen.size())));
    m_forChosen->setEnabled(!m_chosen.empty());
    (m_chosen.size() > 1 ? m_forChosen : m_forAll)->setChecked(true);
    layout->addWidget(m_forAll);
    layout->addWidget(m_forChosen);
    if (takesComment(step)) {
        const QString wanted = step == SheetStep::Return ? tr("What is to be mended") : tr("Comment");
        m_comment = new QPlainTextEdit;
        m_comment->setAccessibleName(wanted);
        m_comment->setTabChangesFocus(true);
        auto *label = new QLabel{tr("%1:").arg(wanted)};
        label->setBuddy(m_comment);
        layout->addWidget(label);
        layout->addWidget(m_comment);
        connect(m_comment, &QPlainTextEdit::textChanged, this, &SheetStepDialog::update);
    }
    m_problems->setWordWrap(true);
    layout->addWidget(m_problems);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forAll, &QRadioButton::toggled, this, &SheetStepDialog::update);
    resize(fontMetrics().height() * 26, sizeHint().height());
    update();
    if (m_comment)
        m_comment->setFocus();
}

QString SheetStepDialog::comment() const
{
    return m_comment ? m_comment->toPlainText().trimmed() : QString{};
}

void SheetStepDialog::update()
{
    m_staff = m_forAll->isChecked() ? m_all : m_chosen;
    std::map<SheetFault, std::vector<StaffId>> held;
    for (const SheetProblem &problem : sheetProblems(m_state, m_rubric, m_step, m_staff)) {
        held[problem.fault].push_back(problem.staff);
        std::erase(m_staff, problem.staff);
    }
    QStringList lines;
    for (const auto &[fault, staff] : held)
        lines << tr("Not for %n of them (%1): %2", nullptr, static_cast<int>(staff.size()))
                     .arg(sheetFaultText(fault), namesOf(m_state, staff));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    m_ok->setText(tr("%1 (%2)").arg(sheetStepText(m_step)).arg(m_staff.size()));
    m_ok->setEnabled(!m_staff.empty() && (!m_comment || !comment().isEmpty()));
}

} // namespace yanben
