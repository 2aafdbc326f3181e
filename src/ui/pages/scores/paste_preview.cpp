#include "ui/pages/scores/paste_preview.h"

#include "ui/pages/scores/score_texts.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lists/column_mapping.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

enum Column { Teacher, Criterion, Pasted, Now, Then, Remark, ColumnCount };
/// Of the choices that stand before the criteria.
enum Use { Ignore, Name, WorkNumber, FirstCriterion };

} // namespace

PastePreview::PastePreview(ScorePaste &paste, QWidget *parent)
    : QDialog{parent},
      m_paste{paste},
      m_mapping{new ColumnMapping{paste.table(), uses()}},
      m_headRows{new QSpinBox},
      m_table{new QTableWidget{0, ColumnCount}},
      m_places{new TextLabel{{}, TextRole::Muted}},
      m_summary{new TextLabel{{}}},
      m_write{primaryButton({})}
{
    setWindowTitle(tr("Paste scores"));
    const int line = fontMetrics().height();
    auto *layout = new QVBoxLayout{this};
    layout->setSpacing(spacing(fontMetrics()));
    m_places->setWordWrap(true);
    layout->addWidget(m_places);
    layout->addWidget(m_mapping);
    auto *heads = new QHBoxLayout;
    auto *headsLabel = new TextLabel{tr("Rows of headings at the top"), TextRole::Muted};
    headsLabel->setBuddy(m_headRows);
    m_headRows->setAccessibleName(headsLabel->text());
    m_headRows->setRange(0, std::max(0, static_cast<int>(paste.table().rows.size()) - 1));
    m_headRows->setValue(paste.headRows());
    heads->addWidget(headsLabel);
    heads->addWidget(m_headRows);
    heads->addStretch(1);
    layout->addLayout(heads);

    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {tr("Teacher"), tr("Criterion"), tr("Pasted"), tr("Now"), tr("Then"), tr("Remark")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {line * 6, line * 10, line * 4, line * 4, line * 4};
    for (int column = 0; column < Remark; ++column)
        m_table->setColumnWidth(column, widths[column]);
    layout->addWidget(m_table, 1);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton{tr("Cancel")}, QDialogButtonBox::RejectRole);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    m_write->setDefault(true);

    for (int column = 0; column < paste.table().columns(); ++column)
        m_mapping->setUse(column, useOf(paste.columns()[static_cast<std::size_t>(column)]));
    connect(m_mapping, &ColumnMapping::useChanged, this, [this](int column, int use) {
        m_paste.setColumn(column, columnOf(use));
        refresh();
    });
    connect(m_headRows, &QSpinBox::valueChanged, this, [this](int rows) {
        m_paste.setHeadRows(rows);
        refresh();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    resize(line * 48, line * 30);
}

QStringList PastePreview::uses() const
{
    QStringList uses{tr("Ignore"), tr("Name"), tr("Staff number")};
    for (const CriterionVersion *criterion : m_paste.book().criteria())
        uses << criterion->spec.no + QStringLiteral(". ") + criterion->spec.title;
    return uses;
}

int PastePreview::useOf(const ScoreColumn &column) const
{
    switch (column.use) {
    case ScoreColumn::Ignore: return Ignore;
    case ScoreColumn::Name: return Name;
    case ScoreColumn::WorkNumber: return WorkNumber;
    case ScoreColumn::Score: return FirstCriterion + column.criterion;
    }
    Q_UNREACHABLE();
}

ScoreColumn PastePreview::columnOf(int use) const
{
    switch (use) {
    case Ignore: return {};
    case Name: return {.use = ScoreColumn::Name};
    case WorkNumber: return {.use = ScoreColumn::WorkNumber};
    default: return {.use = ScoreColumn::Score, .criterion = use - FirstCriterion};
    }
}

void PastePreview::refresh()
{
    m_mapping->setHeadRows(m_paste.headRows());
    m_places->setText(m_paste.namesTeachers()
                          ? tr("Which column is what? Each line goes to the teacher whom it names.")
                          : tr("Which column is what? No column names the teachers: the lines go from the chosen "
                               "cell downwards, one after the other."));
    const std::vector<PastedScore> scores = m_paste.scores();
    show(scores);
    const auto accepted = static_cast<int>(
        std::ranges::count_if(scores, [](const PastedScore &score) { return score.record.has_value(); }));
    const int refused = static_cast<int>(scores.size()) - accepted;
    m_summary->setRole(refused == 0 ? TextRole::Normal : TextRole::Warning);
    m_summary->setText(refused == 0
                           ? tr("%n cells will be written as one step.", nullptr, accepted)
                           : tr("%1 cells will be written as one step, %2 are left out.").arg(accepted).arg(refused));
    m_write->setText(tr("Write %n cells", nullptr, accepted));
    m_write->setEnabled(accepted > 0);
}

void PastePreview::show(const std::vector<PastedScore> &scores)
{
    const Colours &colours = coloursOf(palette());
    const ScoreBook &book = m_paste.book();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(scores.size()));
    int line = 0;
    for (const PastedScore &score : scores) {
        const CriterionSpec &spec = book.criteria().at(static_cast<std::size_t>(score.column))->spec;
        const QString now = score.row ? markText(book.outcome(*score.row, score.column)) : QString{};
        const QString then =
            score.record ? markText(book.outcomeOf(*score.row, score.column, *score.record)) : QString{};
        const QString texts[ColumnCount] = {
            score.teacher, spec.no + QStringLiteral(". ") + spec.title,
            score.text,    now,
            then,          score.record ? (now == then ? tr("unchanged") : QString{}) : score.problem};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem{texts[column]};
            if (!score.record)
                item->setForeground(colours.danger);
            m_table->setItem(line, column, item);
        }
        ++line;
    }
}

} // namespace yanben
