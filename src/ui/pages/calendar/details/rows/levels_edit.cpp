#include "ui/pages/calendar/details/rows/levels_edit.h"

#include "ui/pages/calendar/details/rows/level_form.h"
#include "ui/pages/calendar/details/rows/ordered_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

LevelsEdit::LevelsEdit(const State &state, bool isWritable, QWidget *parent)
    : QWidget{parent},
      m_state{state},
      m_isWritable{isWritable},
      m_rows{new OrderedRows{[this] { return makeForm(); }, isWritable}},
      m_add{linkButton(tr("Add level"))}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    layout->addWidget(m_rows);
    layout->addWidget(m_add);
    m_add->setEnabled(isWritable);

    connect(m_add, &QPushButton::clicked, this, [this] {
        write();
        std::vector<AssignedLevel> levels = m_levels;
        levels.emplace_back();
        emit written(levels);
        if (m_rows->count() == static_cast<int>(levels.size()))
            m_rows->focusRow(m_rows->count() - 1);
    });
    connect(m_rows, &OrderedRows::moveWanted, this, [this](int from, int to) {
        write();
        std::vector<AssignedLevel> levels = m_levels;
        std::swap(levels.at(static_cast<std::size_t>(from)), levels.at(static_cast<std::size_t>(to)));
        emit written(levels);
    });
    connect(m_rows, &OrderedRows::removeWanted, this, [this](int row) {
        write();
        std::vector<AssignedLevel> levels = m_levels;
        levels.erase(levels.begin() + row);
        emit written(levels);
    });
}

QWidget *LevelsEdit::makeForm()
{
    auto *form = new LevelForm{m_state, m_isWritable};
    form->setSuggestions(m_people);
    connect(form, &LevelForm::written, this, &LevelsEdit::write);
    return form;
}

LevelForm &LevelsEdit::form(int row) const
{
    return *static_cast<LevelForm *>(m_rows->form(row));
}

void LevelsEdit::setLevels(const std::vector<AssignedLevel> &levels)
{
    m_levels = levels;
    m_rows->setCount(static_cast<int>(levels.size()), [&levels](int row) {
        const QString &name = levels[static_cast<std::size_t>(row)].level;
        return name.isEmpty() ? tr("Level %1").arg(row + 1) : name;
    });
    int row = 0;
    for (const AssignedLevel &level : levels) {
        form(row).show(level, row + 1);
        ++row;
    }
}

void LevelsEdit::setSuggestions(const QStringList &people)
{
    m_people = people;
    for (int row = 0; row < m_rows->count(); ++row)
        form(row).setSuggestions(people);
}

void LevelsEdit::clear()
{
    m_levels.clear();
    m_rows->setCount(0, {});
}

void LevelsEdit::write()
{
    std::vector<AssignedLevel> levels;
    for (int row = 0; row < m_rows->count(); ++row)
        levels.push_back(form(row).level());
    if (m_isWritable && levels != m_levels)
        emit written(levels);
}

} // namespace yanben
