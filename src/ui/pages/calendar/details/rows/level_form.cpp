#include "ui/pages/calendar/details/rows/level_form.h"

#include "ui/pages/calendar/details/rows/people_edit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yanben
{

using namespace Qt::StringLiterals;

LevelForm::LevelForm(const State &state, bool isWritable, QWidget *parent)
    : QWidget{parent},
      m_level{new QLineEdit},
      m_people{new PeopleEdit{state, tr("People of the level")}},
      m_open{new QCheckBox{tr("and others")}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 4);
    // As the schools' plans say it; the rubric's tiers are named the same.
    auto *completer = new QCompleter{{u"一级指标"_s, u"二级指标"_s, u"三级指标"_s}, m_level};
    completer->setFilterMode(Qt::MatchContains);
    m_level->setCompleter(completer);
    m_people->setPlaceholder(tr("People"));
    m_open->setToolTip(tr("The list ends in 等: whoever is not named may take part too"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_level), static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_open)})
        layout->addWidget(part);
    layout->insertWidget(2, m_people->unknownNames());
    setFocusProxy(m_level);
    m_level->setReadOnly(!isWritable);
    m_people->setEnabled(isWritable);
    m_open->setEnabled(isWritable);
    connect(m_level, &QLineEdit::editingFinished, this, [this] {
        m_level->setModified(false);
        emit written();
    });
    connect(m_people, &PeopleEdit::peopleWritten, this, &LevelForm::written);
    connect(m_open, &QCheckBox::clicked, this, &LevelForm::written);
}

LevelForm::~LevelForm()
{
    // As the proxy of the keyboard it loses it in ~QWidget, when there is no level left to write.
    m_level->disconnect(this);
}

void LevelForm::show(const AssignedLevel &level, int number)
{
    m_level->setPlaceholderText(tr("Level %1").arg(number));
    m_level->setAccessibleName(tr("Level %1: name").arg(number));
    m_people->setName(tr("Level %1: people").arg(number));
    if (!(m_level->isModified() && m_level->hasFocus()) && m_level->text() != level.level)
        m_level->setText(level.level);
    m_people->setPeople(level.people);
    m_open->setChecked(level.isOpen);
}

void LevelForm::setSuggestions(const QStringList &people)
{
    m_people->setSuggestions(people);
}

AssignedLevel LevelForm::level() const
{
    return {.level = m_level->text().simplified(), .people = m_people->people(), .isOpen = m_open->isChecked()};
}

} // namespace yanben
