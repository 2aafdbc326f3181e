#pragma once

#include "domain/rubric/rule.h"
#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/rubric/rules/cell_texts.h"
#include "ui/widgets/panels/field_column.h"

#include <functional>
#include <memory>
#include <set>
#include <type_traits>

class QPushButton;

namespace yanben
{

class TextLabel;

/// The parameters of one kind of rule, for a person to change.
class RuleEditor : public FieldColumn
{
    Q_OBJECT

public:
    RuleEditor(const Rule &rule, bool isEditable);

    /// Adds what every kind has; the last call of the making.
    void finish();

    /// The parts of the rule whose further parameters are unfolded, by title; empty is the rule itself. For unfold()
    /// of the editor that takes this one's place.
    std::set<QString> unfolded() const;
    void unfold(const std::set<QString> &parts);

    /// With everything that was taken.
    const Rule &current() const { return m_rule; }
    /// What was typed into a table and would be taken a moment later is taken now.
    void takeDue();
    /// What was typed here or in a part and can't be taken: its place and the reason. Empty when there is no such
    /// thing.
    QString untaken() const;
    QWidget *untakenField() const;

signals:
    /// The whole rule, after every change that can be read.
    void edited(const yanben::Rule &rule);
    void untakenChanged();
    /// A choice that would drop what is not taken was not made.
    void refused(const QString &why);

protected:
    template <typename Kind>
    Kind &kind()
    {
        return std::get<Kind>(m_rule.kind);
    }

    /// Each field hands what was typed to `write`, which puts it into the rule. What checkRule() and checkReach() say
    /// of the rule's `place` stands below its field.
    void addNumber(const QString &label, std::optional<Points> value, std::function<void(std::optional<Points>)> write,
                   const QString &place = {});
    void addNeeded(const QString &label, Points value, std::function<void(Points)> write);
    void addWhole(const QString &label, int value, int least, std::function<void(int)> write);
    void addText(const QString &label, const QString &text, std::function<Unread(const QString &)> take,
                 const QString &place = {});
    void addChoice(const QString &label, const QStringList &names, int current, std::function<void(int)> write);
    void addCheck(const QString &label, bool isSet, std::function<void(bool)> write);
    /// A rule within the rule, with the choice of its kind.
    void addPart(const QString &title, const Rule &part, std::function<void(const Rule &)> write);

    /// A row per entry; `read` puts the texts of a row into the entry that it was, or into a new one.
    template <typename Entry>
    RuleTable &
    addTable(const QString &name, const QStringList &heads, const std::vector<Entry> &shown,
             std::type_identity_t<std::function<QStringList(const Entry &)>> texts,
             std::type_identity_t<std::function<std::optional<CellFault>(Entry &, const QStringList &)>> read,
             std::type_identity_t<std::function<void(std::vector<Entry>)>> write)
    {
        std::vector<QStringList> lines;
        for (const Entry &entry : shown)
            lines.push_back(texts(entry));
        return addLines(name, heads, lines, [shown, read, write](RuleTable &table) {
            std::vector<Entry> entries;
            for (const RuleTable::Edited &line : table.lines()) {
                Entry entry = line.before && *line.before < shown.size() ? shown[*line.before] : Entry{};
                if (const std::optional<CellFault> fault = read(entry, line.texts)) {
                    table.mark(line.row, fault->column, fault->reason);
                    return false;
                }
                entries.push_back(std::move(entry));
            }
            write(std::move(entries));
            return true;
        });
    }

    /// What is added from here on is folded away until it is asked for, unless `isOpen`.
    void beginMore(bool isOpen);

private:
    /// `take` reads the table into the rule; false where it can't be read.
    RuleTable &addLines(const QString &name, const QStringList &heads, const std::vector<QStringList> &lines,
                        std::function<bool(RuleTable &)> take);
    /// Red words below the field that was added last; the result puts them there.
    std::function<void(const QString &)> addReason();
    /// While something is not taken, tells so: no other fields may take the place of these.
    bool holdsBack();
    void tellProblems();
    QWidget *removeButton(RuleTable &table);
    void addOverrides();
    FieldColumn &into() { return m_more ? *m_more : *this; }
    /// Undoes `apply` where no file could hold the rule; `apply` says whether there is a change.
    bool change(const std::function<bool()> &apply);

    Rule m_rule;
    bool m_isEditable;
    bool m_isMoreOpen = false;
    std::unique_ptr<FieldColumn> m_more; ///< until finish()
    QWidget *m_folded = nullptr;         ///< what the button shows; null where everything is shown from the start
    QPushButton *m_unfold = nullptr;
    std::vector<std::pair<QString, RuleEditor *>> m_parts;
    RuleEditor *m_outer = nullptr;                                       ///< of a part
    std::vector<std::pair<RuleTable *, std::function<void()>>> m_tables; ///< with what takes each
    std::set<RuleTable *> m_due;
    std::vector<std::pair<QString, TextLabel *>> m_problems; ///< by place
};

/// Parts of a rule that are rules get theirs from here too.
std::unique_ptr<RuleEditor> ruleEditor(const Rule &rule, bool isEditable);

} // namespace yanben
