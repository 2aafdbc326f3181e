#include "ui/pages/proposals/successors_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/queries/staff/roster.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

namespace
{

enum Answer { Open, Nobody, FirstPerson };

constexpr int mostShownRows = 4; ///< rows before the panel scrolls

} // namespace

SuccessorsPanel::SuccessorsPanel(const State &state, TermId term, QWidget *parent)
    : QWidget{parent}, m_state{state}, m_term{term}, m_area{new QScrollArea}
{
    auto *rows = new QWidget;
    m_grid = new QGridLayout{rows};
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_area->setWidget(rows);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 2);
    layout->addWidget(paragraph(tr("These people have left. Who takes their place in all of these activities?")));
    layout->addWidget(m_area);
    hide();
}

QComboBox *SuccessorsPanel::field(StaffId person)
{
    if (const auto there = m_fields.find(person); there != m_fields.end())
        return there->second;
    auto *choice = new QComboBox;
    choice->addItem(tr("Choose…"));
    choice->addItem(tr("nobody"));
    const Term &term = m_state.get<Term>(m_term);
    std::vector<std::pair<QString, StaffId>> roster;
    for (const auto &[id, name] : displayNames(m_state)) {
        if (worksIn(m_state.get<StaffMember>(id), term))
            roster.emplace_back(name, id);
    }
    std::ranges::sort(roster, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, id] : roster)
        choice->addItem(name, QVariant::fromValue(keyOf(id)));
    const QString name = displayName(m_state, person);
    choice->setAccessibleName(tr("Instead of %1").arg(name));
    auto *label = new TextLabel{name};
    label->setBuddy(choice);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(choice, row, 1);
    m_fields[person] = choice;
    m_labels[person] = label;
    connect(choice, &QComboBox::currentIndexChanged, this, &SuccessorsPanel::changed);
    return choice;
}

void SuccessorsPanel::ask(const std::vector<StaffId> &people)
{
    m_asked = people;
    for (const StaffId person : people)
        field(person);
    for (const auto &[person, choice] : m_fields) {
        const bool asked = std::ranges::count(people, person) > 0;
        choice->setVisible(asked);
        m_labels[person]->setVisible(asked);
    }
    setVisible(!people.empty());
    if (people.empty())
        return;
    const int shown = std::min(static_cast<int>(people.size()), mostShownRows);
    const int height = m_fields[people.front()]->sizeHint().height() + m_grid->verticalSpacing();
    m_area->setFixedHeight(shown * height + spacing(fontMetrics()) / 2);
}

int SuccessorsPanel::openQuestions() const
{
    return static_cast<int>(
        std::ranges::count_if(m_asked, [this](StaffId person) { return m_fields.at(person)->currentIndex() == Open; }));
}

Successors SuccessorsPanel::chosen() const
{
    Successors chosen;
    for (const StaffId person : m_asked) {
        const QComboBox &choice = *m_fields.at(person);
        if (choice.currentIndex() == Nobody)
            chosen[person] = std::nullopt;
        else if (choice.currentIndex() >= FirstPerson)
            chosen[person] = StaffId{choice.currentData().toLongLong()};
    }
    return chosen;
}

} // namespace yanben
