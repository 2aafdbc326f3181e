#include "ui/pages/sheets/sheet_step_dialog.h"

#include "domain/rubric/checks/rubric_check.h"
#include "ui/dialogs/unkept_words.h"
#include "ui/pages/sheets/open_cells_list.h"
#include "ui/widgets/room/fit_height.h"
#include "ui/widgets/text/enter_answer.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QCheckBox>
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

/// The first few by name, with the criteria that it lies in.
QString whoHasThem(const State &state, const std::vector<SheetProblem> &problems)
{
    constexpr std::size_t most = 6;
    QStringList names;
    for (std::size_t i = 0; i < std::min(problems.size(), most); ++i) {
        const QString name = subjectName(state, problems[i].subject);
        names << (problems[i].criteria.empty()
                      ? name
                      : SheetStepDialog::tr("%1 in %2").arg(name, criteriaText(problems[i].criteria)));
    }
    const QString list = names.join(SheetStepDialog::tr(", "));
    return problems.size() <= most ? list : SheetStepDialog::tr("%1 …").arg(list);
}

/// What will keep these sheets from being published, as far as it lies with the rubric.
QString draftWarning(const State &state, RubricId rubric)
{
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version || version->state == VersionState::Published)
        return {};
    const RubricSheet sheet = rubricSheet(state, version->id);
    const QString meaning =
        SheetStepDialog::tr("The rubric is still a draft: results can be published only after it has been published.");
    if (sumsUp(sheet) || !sheet.terms.fullMark)
        return meaning;
    return meaning + SheetStepDialog::tr(" Its weights add up to %1, the full mark is %2.")
                         .arg(weightSum(sheet).toString(), sheet.terms.fullMark->toString());
}

} // namespace

SheetStepDialog::SheetStepDialog(const State &state, RubricId rubric, SheetStep step, std::vector<Subject> chosen,
                                 std::vector<Subject> all, bool isDeliberate, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_rubric{rubric},
      m_step{step},
      m_chosen{std::move(chosen)},
      m_all{std::move(all)},
      m_forChosen{new QRadioButton},
      m_forAll{new QRadioButton},
      m_problems{new TextLabel{{}, TextRole::Warning}},
      m_toEnter{new EnterAnswer{*this, [this] { return beforeEnter(); }}}
{
    setWindowTitle(sheetStepText(step));
    auto *layout = new QVBoxLayout{this};
    auto *meaning = new TextLabel{sheetStepMeaning(step)};
    meaning->setWordWrap(true);
    layout->addWidget(meaning);
    m_forAll->setText(tr("For all %n that are shown", nullptr, static_cast<int>(m_all.size())));
    m_forChosen->setText(m_chosen.size() == 1
                             ? tr("For %1").arg(subjectName(state, m_chosen.front()))
                             : tr("For the %n that are chosen", nullptr, static_cast<int>(m_chosen.size())));
    m_forChosen->setEnabled(!m_chosen.empty());
    // A comment is written for somebody.
    const bool isForSome = isDeliberate || takesComment(step);
    (isForSome && !m_chosen.empty() ? m_forChosen : m_forAll)->setChecked(true);
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
    if (step == SheetStep::Submit) {
        m_openTold = new TextLabel{{}, TextRole::Warning};
        m_openTold->setWordWrap(true);
        m_open = new OpenCellsList{state};
        layout->addWidget(m_openTold);
        layout->addWidget(m_open, 1);
        connect(m_open, &OpenCellsList::wanted, this, [this](const Target &cell) {
            m_goTo = cell;
            reject();
        });
    }
    if (step == SheetStep::Archive) {
        for (const Correction &each : correctionsOf(state, rubric))
            m_corrected.push_back(each.subject);
        m_overCorrections = new QCheckBox{tr("File them too; the proposed corrections are lost")};
        layout->addWidget(m_overCorrections);
        connect(m_overCorrections, &QCheckBox::toggled, this, &SheetStepDialog::update);
    }
    layout->addWidget(m_toEnter);
    layout->addStretch(m_open ? 0 : 1);
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

void SheetStepDialog::reject()
{
    if (comment().isEmpty() || mayLoseWords(*this))
        QDialog::reject();
}

void SheetStepDialog::showOpenCells()
{
    const std::vector<OpenCells> cells = openCells(m_state, m_rubric, m_subjects);
    int count = 0;
    for (const OpenCells &each : cells)
        count += static_cast<int>(each.subjects.size());
    m_openTold->setText(count == 0 ? QString{} : tr("%n cells are not rated, or their raters differ:", nullptr, count));
    m_openTold->setVisible(count > 0);
    m_open->list(cells);
    m_open->setVisible(count > 0);
    if (count > 0)
        m_ok->setText(tr("Submit all the same (%1)").arg(m_subjects.size()));
}

QString SheetStepDialog::settleCorrections()
{
    std::vector<SheetProblem> waiting;
    for (const Subject each : m_subjects) {
        if (std::ranges::count(m_corrected, each) > 0)
            waiting.push_back({.subject = each});
    }
    m_overCorrections->setVisible(!waiting.empty());
    if (waiting.empty())
        return {};
    const int count = static_cast<int>(waiting.size());
    if (m_overCorrections->isChecked())
        return tr("%n proposed corrections are lost for good: %1. What was published stays.", nullptr, count)
            .arg(whoHasThem(m_state, waiting));
    for (const SheetProblem &each : waiting)
        std::erase(m_subjects, each.subject);
    return tr("Not for %n of them, for which a correction waits (%1): filed, they can't be corrected any more. Look at "
              "“Corrections…” first.",
              nullptr, count)
        .arg(whoHasThem(m_state, waiting));
}

QString SheetStepDialog::beforeEnter()
{
    if (m_comment && comment().isEmpty()) {
        m_comment->setFocus();
        return tr("First write this: %1.").arg(m_comment->accessibleName());
    }
    if (m_subjects.empty())
        return tr("Nothing has happened: there is no sheet that can take this step.");
    // What is never taken back wants to be meant.
    if (isFinal(actKindOf(m_step)))
        return tr("Nothing has happened: this is never taken back, so Enter alone does not do it. Press the button "
                  "“%1” itself.")
            .arg(m_ok->text());
    return {};
}

void SheetStepDialog::update()
{
    m_toEnter->hide();
    m_subjects = m_forAll->isChecked() ? m_all : m_chosen;
    std::map<SheetFault, std::vector<SheetProblem>> held;
    for (const SheetProblem &problem : sheetProblems(m_state, m_rubric, m_step, m_subjects)) {
        held[problem.fault].push_back(problem);
        std::erase(m_subjects, problem.subject);
    }
    QStringList lines;
    for (const auto &[fault, problems] : held)
        lines << tr("Not for %n of them (%1): %2", nullptr, static_cast<int>(problems.size()))
                     .arg(sheetFaultText(fault), whoHasThem(m_state, problems));
    if (m_step == SheetStep::Submit) {
        if (const QString draft = draftWarning(m_state, m_rubric); !draft.isEmpty())
            lines << draft;
    }
    if (m_overCorrections) {
        if (const QString lost = settleCorrections(); !lost.isEmpty())
            lines << lost;
    }
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    m_ok->setText(tr("%1 (%2)").arg(sheetStepText(m_step)).arg(m_subjects.size()));
    if (m_open)
        showOpenCells();
    m_ok->setEnabled(!m_subjects.empty() && (!m_comment || !comment().isEmpty()));
    fitHeight(*this);
}

} // namespace yanben
