#include "ui/pages/rubric/dialogs/versions_dialog.h"

#include "calendar/when_text.h"
#include "documents/words/scoring/rubric/standard_text.h"
#include "ui/pages/rubric/difference_words.h"
#include "ui/pages/scores/score_texts.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString stateText(const VersionEntry &line)
{
    if (line.version.state == VersionState::Draft)
        return line.isInUse ? VersionsDialog::tr("Draft, in use") : VersionsDialog::tr("Draft");
    return line.isInUse ? VersionsDialog::tr("Published, in use") : VersionsDialog::tr("Published");
}

QString versionName(const VersionEntry &line)
{
    return VersionsDialog::tr("Version %1").arg(line.version.number);
}

} // namespace

VersionsDialog::VersionsDialog(const State &state, std::vector<VersionEntry> lines, bool canDraft, QWidget *parent)
    : QDialog{parent},
      m_lines{std::move(lines)},
      m_term{m_lines.empty() ? Term{} : termOf(state, m_lines.front().version.rubric)},
      m_list{factTable(tr("Versions"),
                       {tr("Version"), tr("State"), tr("Who"), tr("When"), tr("Against the one before")},
                       static_cast<int>(m_lines.size()))},
      m_against{new QComboBox},
      m_changes{new QVBoxLayout},
      m_criteria{factTable(tr("Criteria of the version"),
                           {tr("No."), tr("Content"), tr("Weight"), tr("Way of scoring"), tr("Standard")}, 0)},
      m_told{new TextLabel},
      m_problem{new TextLabel{{}, TextRole::Danger}},
      m_export{new QPushButton{tr("Save as a rubric file…")}},
      m_draft{new QPushButton{tr("New draft of this version")}}
{
    setWindowTitle(tr("Versions of the rubric"));
    resize(fontMetrics().height() * 46, fontMetrics().height() * 34);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_sheets.push_back(rubricSheet(state, m_lines[i].version.id));
        for (std::size_t k = 0; k < m_lines.size(); ++k) {
            const RubricVersion &before = m_lines[k].version;
            const RubricVersion &after = m_lines[i].version;
            m_differences[{k, i}] = {.criteria = differencesBetween(state, before.id, after.id),
                                     .terms = termsChangesBetween(before.terms, after.terms)};
        }
    }
    auto *against = new QHBoxLayout;
    auto *label = new TextLabel{tr("What it changes against")};
    label->setBuddy(m_against);
    m_against->setAccessibleName(label->text());
    against->addWidget(label);
    against->addWidget(m_against);
    against->addStretch(1);
    auto *changes = new QWidget;
    m_changes->addLayout(against);
    m_changes->addWidget(m_told);
    changes->setLayout(m_changes);
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("The chosen version"));
    tabs->addTab(changes, tr("Changes"));
    tabs->addTab(m_criteria, tr("Criteria"));
    m_draft->setEnabled(canDraft);
    m_draft->setToolTip(canDraft ? QString{} : tr("There is a draft already, or the file is open to look only."));
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    for (QPushButton *button : {m_export, m_draft}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(m_list, 2);
    layout->addWidget(tabs, 3);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    m_problem->setWordWrap(true);
    m_problem->hide();
    fillList();
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) { choose(row); });
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            emit exportWanted(m_lines[static_cast<std::size_t>(row)].version.id);
    });
    connect(m_draft, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0) {
            m_draftWanted = m_lines[static_cast<std::size_t>(row)].version.id;
            accept();
        }
    });
    m_list->setCurrentCell(0, 0);
    m_list->setFocus();
}

void VersionsDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void VersionsDialog::fillList()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int row = static_cast<int>(i);
        const VersionEntry &line = m_lines[i];
        putFact(*m_list, row, 0, versionName(line));
        putFact(*m_list, row, 1, stateText(line));
        putFact(*m_list, row, 2, line.who.isEmpty() ? u"—"_s : line.who);
        putFact(*m_list, row, 3, line.when ? momentText(*line.when, m_term) : u"—"_s);
        QStringList changes;
        if (i + 1 < m_lines.size()) {
            const Difference &difference = m_differences.at({i + 1, i});
            for (const CriterionDifference &each : difference.criteria)
                changes << DifferenceWords::lineOf(each);
            for (const TermsChange change : difference.terms)
                changes << DifferenceWords::of(change, m_lines[i + 1].version.terms, line.version.terms);
            if (changes.isEmpty())
                changes << tr("Nothing");
        } else {
            changes << tr("The first version");
        }
        putFact(*m_list, row, 4, changes.join(tr("; ")));
    }
    for (const int column : {0, 1, 2, 3})
        m_list->resizeColumnToContents(column);
}

void VersionsDialog::choose(int row)
{
    const bool isChosen = row >= 0;
    m_export->setEnabled(isChosen);
    if (!isChosen)
        return;
    const auto chosen = static_cast<std::size_t>(row);
    {
        const QSignalBlocker quiet{m_against};
        m_against->clear();
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (i != chosen)
                m_against->addItem(versionName(m_lines[i]), QVariant::fromValue(static_cast<qulonglong>(i)));
        }
        // The one before it, else the one after.
        m_against->setCurrentIndex(std::min(row, m_against->count() - 1));
    }
    m_against->setEnabled(m_against->count() > 0);
    showCriteria(m_sheets[chosen]);
    compare();
}

void VersionsDialog::compare()
{
    constexpr int fixed = 2; // the line with the box, and the words below it
    while (QLayoutItem *item = m_changes->takeAt(fixed)) {
        delete item->widget();
        delete item;
    }
    const QVariant against = m_against->currentData();
    if (!against.isValid()) {
        m_told->setText(tr("There is no other version to compare with."));
        m_changes->addStretch(1);
        return;
    }
    const auto from = static_cast<std::size_t>(against.toULongLong());
    const auto to = static_cast<std::size_t>(m_list->currentRow());
    const Difference &difference = m_differences.at({from, to});
    const int count = static_cast<int>(difference.criteria.size() + difference.terms.size());
    m_told->setText(count > 0 ? tr("%n differences", nullptr, count) : tr("Nothing differs."));
    if (count > 0)
        m_changes->addWidget(differenceTable(difference.criteria, difference.terms, m_lines[from].version.terms,
                                             m_lines[to].version.terms),
                             1);
    else
        m_changes->addStretch(1);
}

void VersionsDialog::showCriteria(const RubricSheet &sheet)
{
    m_criteria->setRowCount(static_cast<int>(sheet.criteria.size()));
    int row = 0;
    for (const CriterionSpec &spec : sheet.criteria) {
        putFact(*m_criteria, row, 0, spec.no);
        putFact(*m_criteria, row, 1, spec.title);
        putFact(*m_criteria, row, 2, spec.weight ? spec.weight->toString() : QString{}, Qt::AlignRight);
        putFact(*m_criteria, row, 3, ruleKindText(spec.rule));
        putFact(*m_criteria, row++, 4, standardText(spec, spec.unit.value_or(sheet.terms.unit)));
    }
    for (const int column : {0, 1, 2, 3})
        m_criteria->resizeColumnToContents(column);
}

} // namespace yanben
