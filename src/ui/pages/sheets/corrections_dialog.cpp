#include "ui/pages/sheets/corrections_dialog.h"

#include "ui/pages/sheets/explain_action.h"
#include "ui/pages/subject_words.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/enter_answer.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

struct CorrectionColumn
{
    enum Number { Teacher, Before, After, Criteria, Reason };
};

/// As the dialog of a new version of the rubric has it: 75 良好.
QString totalText(const std::optional<Decimal> &total, const std::optional<QString> &grade)
{
    const QString text = total ? total->toString() : QStringLiteral("—");
    return grade ? text + QChar::Space + *grade : text;
}

} // namespace

CorrectionsDialog::CorrectionsDialog(const State &state, std::vector<Correction> corrections, RubricVersionId version,
                                     const std::vector<Subject> &chosen, const QString &refusal, QWidget *parent)
    : QDialog{parent}, m_corrections{std::move(corrections)}
{
    setWindowTitle(tr("Corrections"));
    auto *layout = new QVBoxLayout{this};
    auto *meaning = new TextLabel{
        tr("These published sheets would come out otherwise now. What was published stays as it is; a correction "
           "stands beside it with its reason, and counts from then on.")};
    meaning->setWordWrap(true);
    layout->addWidget(meaning);
    m_table = factTable(tr("Proposed corrections"),
                        {subjectHeading(state.get<RubricVersion>(version).terms.subject), tr("Published"), tr("Now"),
                         tr("Criteria"), tr("Why")},
                        static_cast<int>(m_corrections.size()));
    fill(state, version);
    new ExplainAction{*m_table,
                      [this, &state, version](const QModelIndex &index) { return working(state, version, index); }};
    layout->addWidget(m_table, 1);
    auto *buttons =
        new QDialogButtonBox{refusal.isEmpty() ? QDialogButtonBox::Ok | QDialogButtonBox::Cancel
                                               : QDialogButtonBox::StandardButtons{QDialogButtonBox::Close}};
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().height() * 46, fontMetrics().height() * 26);
    if (refusal.isEmpty()) {
        m_ok = buttons->button(QDialogButtonBox::Ok);
        offer(*layout, chosen);
        m_why->setFocus();
    } else {
        layout->addWidget(paragraph(refusal, TextRole::Warning));
        m_table->setFocus();
    }
    layout->addWidget(buttons);
}

void CorrectionsDialog::offer(QVBoxLayout &layout, const std::vector<Subject> &chosen)
{
    auto *choices = new QHBoxLayout;
    const auto addChoice = [&](const QString &text, const std::vector<Subject> &meant) {
        auto *button = new QPushButton{text};
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, meant] { mark(meant); });
        choices->addWidget(button);
    };
    addChoice(tr("Choose all"), all());
    addChoice(tr("Choose none"), {});
    choices->addStretch(1);
    layout.addLayout(choices);
    m_why = new QLineEdit;
    m_why->setAccessibleName(tr("Reason of the correction"));
    auto *label = new QLabel{tr("Reason of the correction:")};
    label->setBuddy(m_why);
    layout.addWidget(label);
    layout.addWidget(m_why);
    m_toEnter = new EnterAnswer{*this, [this] { return beforeEnter(); }};
    layout.addWidget(m_toEnter);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->item(row, CorrectionColumn::Teacher)
            ->setFlags(m_corrections[static_cast<std::size_t>(row)].open
                           ? Qt::ItemIsSelectable
                           : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    }
    mark(chosen);
    if (subjects().empty())
        mark(all());
    m_table->resizeColumnToContents(CorrectionColumn::Teacher); // with the boxes
    connect(m_table, &QTableWidget::itemChanged, this, &CorrectionsDialog::update);
    connect(m_why, &QLineEdit::textChanged, this, &CorrectionsDialog::update);
    update();
}

void CorrectionsDialog::fill(const State &state, RubricVersionId version)
{
    const std::vector<const CriterionVersion *> criteria = criteriaOf(state, version);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Correction &correction = m_corrections[static_cast<std::size_t>(row)];
        QStringList titles;
        for (const CriterionVersion *each : criteria) {
            if (std::ranges::count(correction.by, each->criterion) == 0)
                continue;
            const auto moved = std::ranges::find(correction.moved, each->spec.no, &MovedPoints::no);
            const QString title = each->spec.no + QStringLiteral(". ") + each->spec.title;
            titles << (moved == correction.moved.end() ? title : title + QChar::Space + movedPointsText(*moved));
        }
        putFact(*m_table, row, CorrectionColumn::Teacher, subjectName(state, correction.subject));
        putFact(*m_table, row, CorrectionColumn::Before, totalText(correction.before, correction.gradeBefore),
                Qt::AlignRight);
        const QString after = totalText(correction.after, correction.gradeAfter);
        putFact(*m_table, row, CorrectionColumn::After,
                correction.open ? tr("%1 (%2)").arg(after, openText(*correction.open)) : after, Qt::AlignRight);
        putFact(*m_table, row, CorrectionColumn::Criteria, titles.join(tr("; ")));
        putFact(*m_table, row, CorrectionColumn::Reason, correctionReasonsText(correction));
    }
    m_table->resizeColumnsToContents();
}

void CorrectionsDialog::mark(const std::vector<Subject> &meant)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Correction &correction = m_corrections[static_cast<std::size_t>(row)];
        const bool isMeant = !correction.open && std::ranges::count(meant, correction.subject) > 0;
        m_table->item(row, CorrectionColumn::Teacher)->setCheckState(isMeant ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<Subject> CorrectionsDialog::all() const
{
    std::vector<Subject> subjects;
    for (const Correction &each : m_corrections)
        subjects.push_back(each.subject);
    return subjects;
}

NumberWorking CorrectionsDialog::working(const State &state, RubricVersionId version, const QModelIndex &index) const
{
    const Correction &correction = m_corrections[static_cast<std::size_t>(index.row())];
    const QString name = subjectName(state, correction.subject) + QChar{0x3000};
    if (index.column() == CorrectionColumn::After)
        return SheetWorkings::total(name + tr("Now"), accountNow(state, version, correction.subject));
    return SheetWorkings::total(name + tr("Published"),
                                accountPublished(state, revisionsOf(state, correction.sheet).back()));
}

std::vector<Subject> CorrectionsDialog::subjects() const
{
    std::vector<Subject> subjects;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, CorrectionColumn::Teacher)->checkState() == Qt::Checked)
            subjects.push_back(m_corrections[static_cast<std::size_t>(row)].subject);
    }
    return subjects;
}

QString CorrectionsDialog::why() const
{
    return m_why ? m_why->text().trimmed() : QString{};
}

QString CorrectionsDialog::beforeEnter()
{
    if (subjects().empty()) {
        m_table->setFocus();
        return tr("Tick the sheets that are to be corrected first.");
    }
    if (why().isEmpty()) {
        m_why->setFocus();
        return tr("Write the reason first.");
    }
    // What is never taken back wants to be meant.
    return tr("Nothing has happened: this is never taken back, so Enter alone does not do it. Press the button “%1” "
              "itself.")
        .arg(m_ok->text());
}

void CorrectionsDialog::update()
{
    m_toEnter->hide();
    const std::size_t count = subjects().size();
    m_ok->setText(tr("Correct (%1)").arg(count));
    m_ok->setEnabled(count > 0 && !why().isEmpty());
}

} // namespace yanben
