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
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

struct CorrectionColumn
{
    enum Number { Teacher, Before, After, Rank, Criteria, Reason };
};

/// As the dialog of a new version of the rubric has it: 75 良好.
QString totalText(const std::optional<Decimal> &total, const std::optional<QString> &grade)
{
    const QString text = total ? total->toString() : QStringLiteral("—");
    return grade ? text + QChar::Space + *grade : text;
}

QString rankText(std::optional<int> rank)
{
    return rank ? QString::number(*rank) : QStringLiteral("—");
}

std::optional<int> rankIn(const std::map<Subject, int> &ranks, Subject subject)
{
    const auto found = ranks.find(subject);
    return found == ranks.end() ? std::nullopt : std::optional{found->second};
}

/// 3→2; alone where it stays.
QString movedRankText(std::optional<int> before, std::optional<int> after)
{
    return before == after ? rankText(before) : rankText(before) + u'→' + rankText(after);
}

} // namespace

CorrectionsDialog::CorrectionsDialog(const State &state, std::vector<Correction> corrections, RubricVersionId version,
                                     const std::vector<Subject> &chosen, const QString &refusal, QWidget *parent)
    : QDialog{parent},
      m_state{state},
      m_corrections{std::move(corrections)},
      m_ranks{state, state.get<RubricVersion>(version).rubric},
      m_ranksNow{m_ranks.with({})},
      m_others{paragraph({}, TextRole::Muted)}
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
                         tr("Rank"), tr("Criteria"), tr("Why")},
                        static_cast<int>(m_corrections.size()));
    fill(state, version);
    new ExplainAction{*m_table,
                      [this, &state, version](const QModelIndex &index) { return working(state, version, index); }};
    layout->addWidget(m_table, 1);
    layout->addWidget(m_others);
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
        showRanks();
    }
    layout->addWidget(buttons);
}

void CorrectionsDialog::offer(QVBoxLayout &layout, const std::vector<Subject> &chosen)
{
    auto *choices = new QHBoxLayout;
    const auto addChoice = [&](const QString &text, const std::vector<Subject> &meant) {
        auto *button = new QPushButton{text};
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, meant] {
            mark(meant);
            update();
        });
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
        // As wide as it gets when it moves.
        putFact(*m_table, row, CorrectionColumn::Rank,
                rankText(correction.rankBefore) + u'→' + QString::number(std::max<std::size_t>(m_ranksNow.size(), 1)),
                Qt::AlignRight);
        putFact(*m_table, row, CorrectionColumn::Criteria, titles.join(tr("; ")));
        putFact(*m_table, row, CorrectionColumn::Reason, correctionReasonsText(correction));
    }
    m_table->resizeColumnsToContents();
}

void CorrectionsDialog::mark(const std::vector<Subject> &meant)
{
    const QSignalBlocker blocker{m_table}; // once for all
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
    showRanks();
}

std::map<Subject, SheetResult> CorrectionsDialog::meant() const
{
    const std::vector<Subject> ticked = subjects();
    std::map<Subject, SheetResult> results;
    for (const Correction &each : m_corrections) {
        // Who only looks has nothing to tick, and sees what all of them would give.
        if (m_ok ? std::ranges::count(ticked, each.subject) > 0 : !each.open)
            results.emplace(each.subject, each.result);
    }
    return results;
}

void CorrectionsDialog::showRanks()
{
    const std::map<Subject, SheetResult> corrected = meant();
    const std::map<Subject, int> then = m_ranks.with(corrected);
    const QSignalBlocker blocker{m_table}; // nobody has ticked anything
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Correction &each = m_corrections[static_cast<std::size_t>(row)];
        QTableWidgetItem &cell = *m_table->item(row, CorrectionColumn::Rank);
        cell.setText(corrected.contains(each.subject) ? movedRankText(each.rankBefore, rankIn(then, each.subject))
                                                      : rankText(each.rankBefore));
        cell.setToolTip(cell.text());
    }
    constexpr qsizetype mostNamed = 8;
    QStringList others;
    for (const auto &[subject, rank] : m_ranksNow) {
        const std::optional<int> after = rankIn(then, subject);
        if (!corrected.contains(subject) && after != rank)
            others << subjectName(m_state, subject) + QChar::Space + movedRankText(rank, after);
    }
    const auto count = static_cast<int>(others.size());
    if (others.size() > mostNamed)
        others = others.first(mostNamed) << QStringLiteral("…");
    m_others->setText(count == 0 ? QString{}
                                 : tr("In the totals %n others get another rank: %1. What was given out to them stays.",
                                      nullptr, count)
                                       .arg(others.join(tr(", "))));
    m_others->setVisible(count > 0);
}

} // namespace yanben
