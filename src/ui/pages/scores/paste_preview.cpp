#include "ui/pages/scores/paste_preview.h"

#include "ui/pages/scores/score_texts.h"
#include "ui/theme/colours.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace yanben
{

PastePreview::PastePreview(const ScoreBook &book, const std::vector<PastedScore> &scores, QWidget *parent)
    : QDialog{parent}
{
    setWindowTitle(tr("Paste scores"));
    resize(fontMetrics().height() * 42, fontMetrics().height() * 26);
    auto *table = new QTableWidget{static_cast<int>(scores.size()), 6};
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels(
        {tr("Teacher"), tr("Criterion"), tr("Pasted"), tr("Now"), tr("Then"), tr("Remark")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    const Colours &colours = coloursOf(palette());
    int accepted = 0;
    int row = 0;
    for (const PastedScore &score : scores) {
        const auto [teacher, criterion] = score.cell;
        const CriterionSpec &spec = book.criteria().at(static_cast<std::size_t>(criterion))->spec;
        const QString now = markText(book.outcome(teacher, criterion));
        const QString then = score.record ? markText(book.outcomeOf(teacher, criterion, *score.record)) : QString{};
        const QString texts[] = {book.name(teacher),
                                 spec.no + QStringLiteral(". ") + spec.title,
                                 score.text,
                                 now,
                                 then,
                                 score.record ? (now == then ? tr("unchanged") : QString{}) : score.problem};
        int column = 0;
        for (const QString &text : texts) {
            auto *item = new QTableWidgetItem{text};
            if (!score.record)
                item->setForeground(colours.danger);
            table->setItem(row, column++, item);
        }
        accepted += score.record ? 1 : 0;
        ++row;
    }
    table->resizeColumnsToContents();
    auto *layout = new QVBoxLayout{this};
    const int refused = static_cast<int>(scores.size()) - accepted;
    layout->addWidget(new TextLabel{
        refused == 0 ? tr("%n cells will be written as one step.", nullptr, accepted)
                     : tr("%1 cells will be written as one step, %2 are left out.").arg(accepted).arg(refused),
        refused == 0 ? TextRole::Normal : TextRole::Warning});
    layout->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Write %n cells", nullptr, accepted));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(accepted > 0);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace yanben
