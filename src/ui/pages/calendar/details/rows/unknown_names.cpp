#include "ui/pages/calendar/details/rows/unknown_names.h"

#include "ui/pages/exception_words.h"
#include "ui/pages/page_context.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/room/in_sight.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/like_groups.h"
#include "workspace/queries/staff/roster.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yanben
{

namespace
{

/// Both as one act: `with` is built over rows on which the first is done already.
Act followedBy(const State &state, Act act, const WithAdding &with, const QString &name)
{
    State after = state;
    after.apply(act.changes);
    std::ranges::move(with(after, name).changes, std::back_inserter(act.changes));
    return act;
}

} // namespace

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
            return with ? followedBy(context.state(), *std::move(added), with, name) : *std::move(added);
        });
    };
}

MeanGroup groupMeaner(PageContext &context, WithAdding with)
{
    if (!context.may(ActKind::EditGroups))
        return {};
    return [&context, with = std::move(with)](const QString &name, GroupId group) {
        return context.acts.runBuilt([&]() -> Act {
            auto added = addSynonym(context.state(), name, group);
            if (!added)
                throw StaleChange{"the name can't be that of a group"};
            return followedBy(context.state(), *std::move(added), with, name);
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
    for (std::size_t i = 0; i < m_meanings.size(); ++i) {
        m_meanings[i] = linkButton(tr("Means a group"));
        m_meanings[i]->setAutoDefault(false);
        layout->addWidget(m_meanings[i], 0, Qt::AlignLeft);
        connect(m_meanings[i], &QPushButton::clicked, this, [this, i] { takeMeaning(i); });
    }
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
    m_notExcused.clear();
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
    QStringList notExcused;
    for (const QString &name : values) {
        if (m_before.contains(name))
            continue;
        if (m_takesExceptions && isException(m_state, name)) {
            const ReadAudience read = readAudience(m_state, {}, {name});
            notExcused << read.unknown;
            for (const Participant &one : read.people) {
                if (!one.name.isEmpty())
                    unknown << one.name;
            }
        } else if (!participantOf(m_state, name).name.isEmpty() && !namesUnit(m_state, name)) {
            unknown << name;
        }
    }
    const bool news = (!unknown.isEmpty() && unknown != m_unknown) || !notExcused.isEmpty();
    m_unknown = unknown;
    m_notExcused = notExcused;
    tell();
    if (news) {
        bringIntoSight(this);
        QAccessibleEvent event{m_words, QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

void UnknownNames::takeMeaning(std::size_t at)
{
    if (at >= m_groups.size() || m_unknown.isEmpty())
        return;
    const QString name = m_unknown.front();
    if (!m_mean(name, m_groups[at]))
        return;
    look(m_field.values());
    m_field.setFocus();
}

void UnknownNames::tell()
{
    setVisible(!m_unknown.isEmpty() || !m_notExcused.isEmpty());
    tellGroups();
    m_adding->setVisible(m_add && !m_unknown.isEmpty() && !isException(m_state, m_unknown.front()));
    QStringList sentences;
    if (!m_unknown.isEmpty()) {
        const QString names = m_unknown.join(QStringLiteral("、"));
        sentences << (m_add ? tr("“%1” is not in the roster and no group: it stays as a name from outside. If it is a "
                                 "slip, take it out and choose from the list.")
                                  .arg(names)
                            : tr("“%1” is not in the roster and no group: it stays as a name from outside. If it is a "
                                 "slip, take it out and choose from the list; who is missing is added on the page of "
                                 "teachers.")
                                  .arg(names));
        m_adding->setText(tr("Add “%1” to the roster").arg(m_unknown.front()));
    }
    if (!m_notExcused.isEmpty())
        sentences << notExcusedSentence(m_notExcused);
    m_words->setText(sentences.join(QStringLiteral("\n")));
}

void UnknownNames::tellGroups()
{
    m_groups = m_mean && !m_unknown.isEmpty() ? groupsLike(m_state, m_unknown.front()) : std::vector<GroupId>{};
    m_groups.resize(std::min(m_groups.size(), m_meanings.size()));
    for (std::size_t i = 0; i < m_meanings.size(); ++i) {
        m_meanings[i]->setVisible(i < m_groups.size());
        if (i < m_groups.size())
            m_meanings[i]->setText(tr("“%1” means “%2”").arg(m_unknown.front(), m_state.get<Group>(m_groups[i]).name));
    }
}

} // namespace yanben
