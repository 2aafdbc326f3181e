#include "ui/pages/staff/group_rule_fields.h"

#include "ui/pages/permission.h"
#include "ui/pages/staff/staff_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/staff/group_acts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace yanben
{

GroupRuleFields::GroupRuleFields(PageContext &context, QGridLayout &grid, QObject *parent)
    : QObject{parent},
      m_context{context},
      m_years{new QLineEdit},
      m_post{new QLineEdit},
      m_undated{paragraph({}, TextRole::Muted)}
{
    const auto put = [&grid](const QString &text, QLineEdit &field, const QString &name, const QString &tip) {
        auto *label = new TextLabel{text, TextRole::Muted};
        label->setBuddy(&field);
        field.setAccessibleName(name);
        field.setToolTip(tip);
        const int row = grid.rowCount();
        grid.addWidget(label, row, 0);
        return row;
    };
    const int years =
        put(tr("Hired less than"), *m_years, tr("Members by hire date: less than so many years"),
            tr("On each day everybody is a member who joined less than this many years before it, besides "
               "those put in by hand. Empty: nobody by hire date."));
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing(m_years->fontMetrics()) / 2);
    line->addWidget(m_years, 1);
    line->addWidget(new TextLabel{tr("years ago"), TextRole::Muted});
    grid.addLayout(line, years, 1);
    const int post =
        put(tr("With the post"), *m_post, tr("Members by post"),
            tr("Everybody is a member who has this post on the roster; where years are given too, only who "
               "fulfils both. Empty: whatever the post."));
    grid.addWidget(m_post, post, 1);
    grid.addWidget(m_undated, post + 1, 0, 1, 2);
    m_undated->hide();
    for (QLineEdit *field : {m_years, m_post})
        connect(field, &QLineEdit::editingFinished, this, &GroupRuleFields::take);
}

void GroupRuleFields::showGroup(std::optional<GroupId> group)
{
    const Group *row = group ? m_context.state().find<Group>(*group) : nullptr;
    const bool canHave = row && row->kind == GroupKind::Listed && !row->sameAs;
    const std::optional<GroupId> shown = canHave ? group : std::nullopt;
    if (shown != m_group || (shown && row->rule != m_filled)) {
        m_group = shown;
        fill();
    }
    updateControls();
}

void GroupRuleFields::fill()
{
    const Group *row = m_group ? m_context.state().find<Group>(*m_group) : nullptr;
    m_filled = row ? row->rule : MemberRule{};
    m_years->setText(m_filled.years ? QString::number(*m_filled.years) : QString{});
    m_post->setText(m_filled.post);
    refuse({});
}

std::optional<MemberRule> GroupRuleFields::typed() const
{
    MemberRule rule{.years = {}, .post = m_post->text().trimmed()};
    const QString years = m_years->text().normalized(QString::NormalizationForm_KC).trimmed();
    if (years.isEmpty())
        return rule;
    bool isNumber = false;
    rule.years = years.toInt(&isNumber);
    return isNumber ? std::optional{rule} : std::nullopt;
}

bool GroupRuleFields::take()
{
    // Who has to say first who he is leaves the field for that.
    if (m_taking || !m_group || !m_years->isEnabled())
        return true;
    const QScopedValueRollback taking{m_taking, true};
    const State &state = m_context.state();
    const Group *group = state.find<Group>(*m_group);
    const std::optional<MemberRule> rule = typed();
    if (!group || rule == group->rule) {
        if (!m_problem.isEmpty())
            emit told({});
        fill();
        updateControls();
        return true;
    }
    const auto act = rule ? setMemberRule(state, *m_group, *rule) : Result<Act, GroupRefusal>{GroupRefusal::RuleYears};
    if (!act) {
        refuse(tr("%1: “%2” can't be taken. %3")
                   .arg(group->name, m_years->text().trimmed(), groupRefusalText(act.error())));
        emit told(m_problem);
        return false;
    }
    m_context.acts.run(act.value());
    fill();
    updateControls();
    return true;
}

bool GroupRuleFields::finishEditing()
{
    if (take())
        return true;
    m_years->setFocus();
    return false;
}

void GroupRuleFields::refuse(const QString &problem)
{
    m_problem = problem;
    setBad(*m_years, !problem.isEmpty(), problem);
}

void GroupRuleFields::updateControls()
{
    for (QLineEdit *field : {m_years, m_post})
        permit(m_context, ActKind::EditGroups, *field, m_group.has_value());
    // What was refused says why for as long as it stands there.
    if (!m_problem.isEmpty())
        refuse(m_problem);
    m_undated->setText(undatedText());
    m_undated->setVisible(!m_undated->text().isEmpty());
}

QString GroupRuleFields::undatedText() const
{
    if (!m_filled.years)
        return {};
    const auto undated = std::ranges::count_if(m_context.state().all<StaffMember>(), [this](const auto &entry) {
        const StaffMember &member = entry.second;
        return !member.joined && member.worksOn(m_context.today()) &&
               (m_filled.post.isEmpty() || namesPost(member.post, m_filled.post));
    });
    return undated == 0 ? QString{}
                        : tr("%n teachers have no hire date: never members by it", nullptr, static_cast<int>(undated));
}

} // namespace yanben
