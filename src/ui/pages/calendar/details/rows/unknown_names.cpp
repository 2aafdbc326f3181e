#include "ui/pages/calendar/details/rows/unknown_names.h"

#include "ui/pages/page_context.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/text_label.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/roster.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yanben
{

AddToRoster rosterAdder(PageContext &context, WithAdding with)
{
    if (!context.may(ActKind::AddStaff))
        return {};
    return [&context, with = std::move(with)](const QString &name) {
        return context.acts.runBuilt([&]() -> Act {
            StaffMember member;
            member.name = name;
            auto added = addStaff(context.state(), member);
            if (!added)
                throw StaleChange{"the name can't stand on the roster"};
            Act act = *std::move(added);
            if (with) {
                State after = context.state();
                after.apply(act.changes);
                std::ranges::move(with(after, name).changes, std::back_inserter(act.changes));
            }
            return act;
        });
    };
}

UnknownNames::UnknownNames(const State &state, ChipsEdit &field, QWidget *parent)
    : QWidget{parent},
      m_state{state},
      m_field{field},
      m_words{new TextLabel{{}, TextRole::Warning}},
      m_adding{linkButton(tr("Add to the roster"))}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(fontMetrics()) / 4);
    m_words->setWordWrap(true);
    m_words->setScale(0.92);
    m_words->setObjectName(QStringLiteral("unknownNames"));
    m_adding->setAutoDefault(false);
    layout->addWidget(m_words);
    layout->addWidget(m_adding, 0, Qt::AlignLeft);
    hide();
    connect(&field, &ChipsEdit::valuesChanged, this, &UnknownNames::look);
    connect(m_adding, &QPushButton::clicked, this, [this] {
        const QString name = m_unknown.front();
        if (!m_add(name))
            return;
        emit added(name);
        look(m_field.values());
        m_field.setFocus();
    });
    forget();
}

void UnknownNames::forget()
{
    m_before = m_field.values();
    m_unknown.clear();
    tell();
}

void UnknownNames::recheck()
{
    const QStringList values = m_field.values();
    m_unknown.removeIf(
        [&](const QString &name) { return !values.contains(name) || participantOf(m_state, name).name.isEmpty(); });
    tell();
}

void UnknownNames::look(const QStringList &values)
{
    QStringList unknown;
    for (const QString &name : values) {
        if (!m_before.contains(name) && !participantOf(m_state, name).name.isEmpty())
            unknown << name;
    }
    const bool news = !unknown.isEmpty() && unknown != m_unknown;
    m_unknown = unknown;
    tell();
    if (news) {
        QAccessibleEvent event{m_words, QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

void UnknownNames::tell()
{
    setVisible(!m_unknown.isEmpty());
    if (m_unknown.isEmpty())
        return;
    const QString names = m_unknown.join(QStringLiteral("、"));
    m_words->setText(m_add ? tr("“%1” is not in the roster and no group: it stays as a name from outside. If it is a "
                                "slip, take it out and choose from the list.")
                                 .arg(names)
                           : tr("“%1” is not in the roster and no group: it stays as a name from outside. If it is a "
                                "slip, take it out and choose from the list; who is missing is added on the page of "
                                "teachers.")
                                 .arg(names));
    m_adding->setVisible(static_cast<bool>(m_add));
    m_adding->setText(tr("Add “%1” to the roster").arg(m_unknown.front()));
}

} // namespace yanben
