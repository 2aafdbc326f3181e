#include "ui/pages/settings/table_part.h"

#include "ui/theme/theme.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

TablePart::TablePart(PageContext &context, const QString &newName, const QString &remove, QWidget *parent)
    : SettingsPart(context, parent),
      m_warning(new Banner(Tone::Warning)),
      m_name(new QLineEdit),
      m_add(new QPushButton(tr("Add"))),
      m_remove(new QPushButton(remove)),
      m_problem(problemLabel())
{
    m_name->setPlaceholderText(newName);
    m_name->setAccessibleName(newName);
    m_warning->hide();
}

void TablePart::layOut(SheetModel *model, const Frame &frame)
{
    m_model = model;
    m_table = new SettingsTable(frame.tableName, *model, frame.stretched);
    m_table->keepColumns(frame.columns, m_context.settings);
    auto *entry = new QHBoxLayout;
    for (QWidget *field : frame.entry)
        entry->addWidget(field, field == m_name ? 1 : 0);
    entry->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : frame.buttons)
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing(fontMetrics()));
    addPartHeading(*layout, frame.title, frame.purpose);
    layout->addLayout(frame.above);
    layout->addWidget(m_warning);
    if (frame.note)
        layout->addWidget(frame.note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(entry);
    if (frame.between)
        layout->addLayout(frame.between);
    layout->addLayout(buttons);

    connect(m_model, &SheetModel::refused, this, &TablePart::say);
    connect(m_model, &SheetModel::accepted, this, [this] { say({}); });
    connect(m_table, &SettingsTable::currentRowChanged, this, [this] { updateButtons(); });
    connect(m_table, &SettingsTable::removeRequested, this, [this] { removeCurrent(); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { add(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { removeCurrent(); });
}

bool TablePart::leave()
{
    if (!m_table->isEditing())
        return true;
    say({});
    return m_table->finishEditing();
}

void TablePart::say(const QString &problem)
{
    m_problem->setRole(TextRole::Danger);
    showProblem(*m_problem, problem);
}

void TablePart::sayChanged(const QString &sentence)
{
    m_problem->setRole(TextRole::Warning);
    showProblem(*m_problem, sentence);
}

} // namespace yanben
