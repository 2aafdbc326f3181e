#include "ui/widgets/panels/field_column.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text/text_label.h"

#include <QVBoxLayout>

namespace yanben
{

void addLabelled(QVBoxLayout &layout, const QString &label, QWidget *field)
{
    auto *name = new TextLabel{label, TextRole::Muted};
    name->setScale(0.92);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    layout.addSpacing(layout.spacing());
    layout.addWidget(name);
    layout.addWidget(field);
}

void addHeading(QVBoxLayout &layout, const QString &title)
{
    auto *heading = new TextLabel{title};
    heading->setScale(1.0, true);
    layout.addSpacing(spacing(heading->fontMetrics()));
    layout.addWidget(heading);
}

FieldColumn::FieldColumn(QWidget *parent) : QWidget{parent}, m_layout{new QVBoxLayout{this}}
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing(fontMetrics()) / 2);
}

void FieldColumn::addField(const QString &label, QWidget *field)
{
    if (label.isEmpty())
        m_layout->addWidget(field);
    else
        addLabelled(*m_layout, label, field);
    m_fields.push_back(field);
}

void FieldColumn::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FieldColumn::addSection(const QString &title)
{
    addHeading(*m_layout, title);
}

void FieldColumn::addColumn(FieldColumn *column)
{
    m_layout->addWidget(column);
    m_fields.insert(m_fields.end(), column->m_fields.begin(), column->m_fields.end());
}

} // namespace yanben
