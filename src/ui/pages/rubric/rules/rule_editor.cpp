#include "ui/pages/rubric/rules/rule_editor.h"

#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/checks/rule_reach.h"
#include "ui/pages/rubric/rules/editors_by_kind.h"
#include "ui/pages/rubric/rules/rule_kind_box.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/checked_edit.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/scoring/rubric/new_rule.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace yanben
{

RuleEditor::RuleEditor(const Rule &rule, bool isEditable) : m_rule{rule}, m_isEditable{isEditable} {}

bool RuleEditor::change(const std::function<bool()> &apply)
{
    const Rule before = m_rule;
    if (!apply() || m_rule == before)
        return true;
    if (!canBeKept(m_rule)) {
        m_rule = before;
        return false;
    }
    tellProblems();
    emit edited(m_rule);
    return true;
}

void RuleEditor::addText(const QString &label, const QString &text, std::function<Unread(const QString &)> take,
                         const QString &place)
{
    auto *edit = new CheckedEdit{
        text, m_isEditable, [this, take = std::move(take)](const QString &typed) -> std::optional<QString> {
            Unread unread;
            const bool isKept = change([&] {
                unread = take(typed);
                return !unread;
            });
            return isKept ? unread : std::optional{tr("The rule can't be kept with this value.")};
        }};
    edit->setMaximumWidth(fontMetrics().horizontalAdvance(u'分') * 8);
    into().addField(label, edit);
    // Also whenever the keyboard leaves it: only what has changed is told.
    connect(edit, &QLineEdit::editingFinished, this, [edit, tell = addReason(), told = QString{}]() mutable {
        if (told != edit->refusal())
            tell(told = edit->refusal());
    });
    if (place.isEmpty())
        return;
    TextLabel *words = paragraph({}, TextRole::Warning);
    words->hide();
    into().addWidget(words);
    m_problems.emplace_back(QStringLiteral("rule.") + place, words);
}

void RuleEditor::tellProblems()
{
    if (m_problems.empty())
        return;
    RubricSheet alone;
    alone.criteria.push_back({.no = {}, .title = {}, .rule = m_rule});
    std::vector<RubricProblem> problems = checkRule(m_rule);
    std::ranges::move(problemsOf(checkReach(alone), 0), std::back_inserter(problems));
    for (const auto &[place, words] : m_problems) {
        QStringList lines;
        bool isDoubt = true;
        for (const RubricProblem &each : problems) {
            if (each.path != place)
                continue;
            lines << rubricFaultText(each);
            isDoubt = isDoubt && isDoubtful(each.fault);
        }
        words->setText(lines.join(u'\n'));
        words->setRole(isDoubt ? TextRole::Warning : TextRole::Danger);
        words->setVisible(!lines.isEmpty());
    }
}

std::function<void(const QString &)> RuleEditor::addReason()
{
    TextLabel *words = paragraph({}, TextRole::Danger);
    words->hide();
    into().addWidget(words);
    return [this, words](const QString &reason) {
        words->setText(reason);
        words->setVisible(!reason.isEmpty());
        emit untakenChanged();
    };
}

bool RuleEditor::holdsBack()
{
    RuleEditor *whole = this;
    while (whole->m_outer)
        whole = whole->m_outer;
    whole->takeDue();
    const QString words = whole->untaken();
    if (!words.isEmpty())
        emit whole->refused(tr("Not changed, because something typed is not saved yet. %1").arg(words));
    return !words.isEmpty();
}

void RuleEditor::takeDue()
{
    for (const auto &[table, take] : m_tables) {
        if (m_due.erase(table) > 0)
            take();
    }
    for (const auto &[title, part] : m_parts)
        part->takeDue();
}

QWidget *RuleEditor::untakenField() const
{
    const auto isUntaken = [](const QWidget *field) {
        if (const auto *table = qobject_cast<const RuleTable *>(field))
            return !table->untaken().isEmpty();
        const auto *edit = dynamic_cast<const CheckedEdit *>(field);
        return edit && !edit->refusal().isEmpty();
    };
    const auto found = std::ranges::find_if(fields(), isUntaken);
    return found == fields().end() ? nullptr : *found;
}

QString RuleEditor::untaken() const
{
    const QWidget *field = untakenField();
    if (!field)
        return {};
    const auto *table = qobject_cast<const RuleTable *>(field);
    return tr("In “%1”: %2")
        .arg(field->accessibleName(), table ? table->untaken() : dynamic_cast<const CheckedEdit &>(*field).refusal());
}

void RuleEditor::addNumber(const QString &label, std::optional<Points> value,
                           std::function<void(std::optional<Points>)> write, const QString &place)
{
    const auto take = [write = std::move(write)](const QString &text) {
        std::optional<Points> number;
        Unread unread = readNumber(text, number);
        if (!unread)
            write(number);
        return unread;
    };
    addText(label, numberText(value), take, place);
}

void RuleEditor::addNeeded(const QString &label, Points value, std::function<void(Points)> write)
{
    addText(label, value.toString(), [write = std::move(write)](const QString &text) {
        Points number;
        Unread unread = readNumber(text, number);
        if (!unread)
            write(number);
        return unread;
    });
}

void RuleEditor::addWhole(const QString &label, int value, int least, std::function<void(int)> write)
{
    addText(label, QString::number(value), [least, write = std::move(write)](const QString &text) {
        int number = 0;
        Unread unread = readWhole(text, least, number);
        if (!unread)
            write(number);
        return unread;
    });
}

void RuleEditor::addChoice(const QString &label, const QStringList &names, int current, std::function<void(int)> write)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItems(names);
    combo->setCurrentIndex(current);
    combo->setEnabled(m_isEditable);
    into().addField(label, combo);
    connect(combo, &QComboBox::activated, this, [this, combo, current, write = std::move(write)](int chosen) mutable {
        if (chosen != current && holdsBack()) {
            combo->setCurrentIndex(current);
            return;
        }
        current = chosen;
        change([&] {
            write(chosen);
            return true;
        });
    });
}

void RuleEditor::addCheck(const QString &label, bool isSet, std::function<void(bool)> write)
{
    auto *box = new QCheckBox{label};
    box->setChecked(isSet);
    box->setEnabled(m_isEditable);
    into().addField({}, box);
    box->setAccessibleName(label);
    connect(box, &QCheckBox::clicked, this, [this, write = std::move(write)](bool isNow) {
        change([&] {
            write(isNow);
            return true;
        });
    });
}

void RuleEditor::addPart(const QString &title, const Rule &part, std::function<void(const Rule &)> write)
{
    const auto take = [this, write = std::move(write)](const Rule &edited) {
        change([&] {
            write(edited);
            return true;
        });
    };
    into().addSection(title);
    auto *box = new RuleKindBox{part};
    box->setEnabled(m_isEditable);
    into().addField(tr("%1: way of scoring").arg(title), box);
    connect(box, &RuleKindBox::chosen, this, [this, box, take, before = box->currentIndex()](NewRule kind) {
        if (holdsBack())
            box->setCurrentIndex(before);
        else
            take(newRule(kind, Points::whole(100)));
    });
    auto editor = ruleEditor(part, m_isEditable);
    for (QWidget *field : editor->fields())
        field->setAccessibleName(title + u' ' + field->accessibleName());
    if (editor->m_unfold)
        editor->m_unfold->setText(tr("More parameters of “%1”…").arg(title)); // the whole rule has its own
    connect(editor.get(), &RuleEditor::edited, this, take);
    connect(editor.get(), &RuleEditor::untakenChanged, this, &RuleEditor::untakenChanged);
    editor->m_outer = this;
    m_parts.emplace_back(title, editor.get());
    into().addColumn(editor.release());
}

RuleTable &RuleEditor::addLines(const QString &name, const QStringList &heads, const std::vector<QStringList> &lines,
                                std::function<bool(RuleTable &)> take)
{
    auto *table = new RuleTable{name, heads};
    table->setLines(lines, m_isEditable);
    into().addField(name, table);
    connect(table, &RuleTable::marked, this, [tell = addReason()](const QString &words) {
        tell(words.isEmpty() ? words : tr("%1 Nothing in this table is saved before that is mended.").arg(words));
    });
    if (m_isEditable && !lines.empty())
        into().addWidget(removeButton(*table));
    m_tables.emplace_back(table, [this, table, lines, take = std::move(take)] {
        const bool isKept = change([&] {
            const bool isRead = !table->markNameless() && take(*table);
            if (isRead)
                table->unmark();
            return isRead;
        });
        if (isKept)
            return;
        if (table->lines().size() < lines.size()) // one was taken away that the rule can't do without
            table->setLines(lines, m_isEditable);
        table->mark(0, 0, tr("The table can't be kept like this: a name stands twice, or the rule needs this line."));
    });
    connect(table, &RuleTable::edited, this, [this, table] { m_due.insert(table); });
    // Later, when the cell's own editor has closed.
    connect(table, &RuleTable::edited, this, &RuleEditor::takeDue, Qt::QueuedConnection);
    return *table;
}

QWidget *RuleEditor::removeButton(RuleTable &table)
{
    QPushButton *button = linkButton(tr("Take the line away (Del)"));
    button->setFocusPolicy(Qt::NoFocus); // the key does it where the line is chosen
    button->setEnabled(false);
    connect(&table, &RuleTable::currentCellChanged, button,
            [button, &table] { button->setEnabled(table.hasCurrentLine()); });
    connect(button, &QPushButton::clicked, &table, &RuleTable::removeCurrent);
    return button;
}

void RuleEditor::beginMore(bool isOpen)
{
    m_more = std::make_unique<FieldColumn>();
    m_isMoreOpen = isOpen;
}

void RuleEditor::finish()
{
    if (!m_more)
        beginMore(false);
    addOverrides();
    const bool isOpen = m_isMoreOpen || !m_rule.overrides.empty();
    FieldColumn *more = m_more.release();
    if (!isOpen) {
        m_folded = more;
        m_unfold = linkButton(tr("More parameters…"));
        addWidget(m_unfold);
        connect(m_unfold, &QPushButton::clicked, this, [this] { unfold({QString{}}); });
    }
    addColumn(more);
    more->setVisible(isOpen);
    tellProblems();
}

std::set<QString> RuleEditor::unfolded() const
{
    std::set<QString> parts;
    if (m_folded && !m_folded->isHidden())
        parts.insert(QString{});
    for (const auto &[title, part] : m_parts) {
        for (const QString &within : part->unfolded())
            parts.insert(title + u'/' + within);
    }
    return parts;
}

void RuleEditor::unfold(const std::set<QString> &parts)
{
    if (m_folded && parts.contains(QString{})) {
        m_folded->show();
        m_unfold->hide();
    }
    for (const auto &[title, part] : m_parts) {
        std::set<QString> within;
        for (const QString &each : parts) {
            if (each.startsWith(title + u'/'))
                within.insert(each.mid(title.size() + 1));
        }
        part->unfold(within);
    }
}

std::unique_ptr<RuleEditor> ruleEditor(const Rule &rule, bool isEditable)
{
    auto editor = std::visit([&](const auto &kind) { return editorFor(kind, rule, isEditable); }, rule.kind);
    editor->finish();
    return editor;
}

} // namespace yanben
