#include "ui/widgets/lists/table_mapping.h"

#include "ui/theme/theme.h"
#include "ui/widgets/lists/column_mapping.h"
#include "ui/widgets/text/text_label.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace yanben
{

TableMapping::TableMapping(const ClipboardTable &table, const QStringList &uses, int headRows, QWidget *parent)
    : QWidget(parent), m_columns(new ColumnMapping(table, uses)), m_headRows(new QSpinBox)
{
    m_columns->setHeadRows(headRows);
    m_headRows->setRange(0, qMax(0, static_cast<int>(table.rows.size()) - 1));
    m_headRows->setValue(headRows);
    auto *label = new TextLabel(tr("Rows of headings at the top"), TextRole::Muted);
    label->setBuddy(m_headRows);
    m_headRows->setAccessibleName(label->text());
    auto *heads = new QHBoxLayout;
    heads->addWidget(label);
    heads->addWidget(m_headRows);
    heads->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()));
    layout->addWidget(m_columns);
    layout->addLayout(heads);
    connect(m_columns, &ColumnMapping::useChanged, this, &TableMapping::changed);
    connect(m_headRows, &QSpinBox::valueChanged, this, [this](int rows) {
        m_columns->setHeadRows(rows);
        emit changed();
    });
}

int TableMapping::use(int column) const
{
    return m_columns->use(column);
}

void TableMapping::setUse(int column, int use)
{
    m_columns->setUse(column, use);
}

int TableMapping::headRows() const
{
    return m_headRows->value();
}

} // namespace yanben
