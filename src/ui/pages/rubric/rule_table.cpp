#include "ui/pages/rubric/rule_table.h"

#include "ui/theme/colours.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace yanben
{

namespace
{

constexpr int beforeRole = Qt::UserRole;

} // namespace

RuleTable::RuleTable(const QString &name, const QString &nameHead, const QString &pointsHead, QWidget *parent)
    : QTableWidget{0, 2, parent}
{
    setAccessibleName(name);
    setHorizontalHeaderLabels({nameHead, pointsHead});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    setColumnWidth(1, fontMetrics().horizontalAdvance(u'分') * 5);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling)
            emit edited();
    });
}

void RuleTable::setLines(const std::vector<Line> &lines, bool editable)
{
    const QScopedValueRollback guard{m_filling, true};
    setRowCount(0);
    for (std::size_t i = 0; i < lines.size(); ++i)
        addRow(lines[i].name, lines[i].points, i, editable);
    if (editable)
        addRow({}, {}, std::nullopt, true);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowCount() * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth() + 2);
}

void RuleTable::addRow(const QString &name, const QString &points, std::optional<std::size_t> before, bool editable)
{
    const int row = rowCount();
    insertRow(row);
    const QString texts[] = {name, points};
    for (int column = 0; column < 2; ++column) {
        auto *item = new QTableWidgetItem{texts[column]};
        if (!editable)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        if (column == 1)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (before)
            item->setData(beforeRole, QVariant::fromValue(static_cast<qulonglong>(*before)));
        else
            item->setToolTip(tr("Type here to add a line"));
        setItem(row, column, item);
    }
}

std::vector<RuleTable::Edited> RuleTable::lines() const
{
    std::vector<Edited> lines;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = item(row, 0)->text().trimmed();
        if (name.isEmpty())
            continue;
        const QVariant before = item(row, 0)->data(beforeRole);
        lines.push_back(
            {.before = before.isValid() ? std::optional{static_cast<std::size_t>(before.toULongLong())} : std::nullopt,
             .line = {.name = name, .points = item(row, 1)->text().trimmed()}});
    }
    return lines;
}

void RuleTable::mark(int row, const QString &reason)
{
    const QScopedValueRollback guard{m_filling, true};
    for (int each = 0; each < rowCount(); ++each) {
        const bool isBad = each == row;
        item(each, 1)->setToolTip(isBad ? reason : QString{});
        item(each, 1)->setBackground(isBad ? coloursOf(palette()).dangerSoft : QBrush{});
    }
}

} // namespace yanben
