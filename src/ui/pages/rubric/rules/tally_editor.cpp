#include "ui/pages/rubric/rules/editors_by_kind.h"

#include <algorithm>

namespace yanben
{

namespace
{

QString nameIn(const std::vector<TallyCase> &cases, const QString &key)
{
    const auto found = std::ranges::find(cases, key, recordKey<TallyCase>);
    return found == cases.end() ? key : found->name;
}

bool isDeducted(const TallyCase &each)
{
    if (const auto *range = std::get_if<PointsRange>(&each.points))
        return range->low < Points{};
    return std::get<Points>(each.points) < Points{};
}

/// What a further case does: what all of them do; among both, or none, a base is there to deduct from.
Unsigned unsignedIn(const TallyRule &rule)
{
    const auto deducted = std::ranges::count_if(rule.cases, isDeducted);
    if (deducted > 0 && deducted == std::ssize(rule.cases))
        return Unsigned::Deduction;
    if (deducted == 0 && !rule.cases.empty())
        return Unsigned::Addition;
    return rule.base > Points{} ? Unsigned::Deduction : Unsigned::Addition;
}

class TallyEditor final : public RuleEditor
{
public:
    TallyEditor(const TallyRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        const QString name =
            unsignedIn(rule) == Unsigned::Deduction ? RuleEditor::tr("Deductions") : RuleEditor::tr("Additions");
        addTable(
            name, {RuleEditor::tr("Case"), RuleEditor::tr("Each time"), RuleEditor::tr("At most")}, rule.cases,
            [](const TallyCase &each) {
                return QStringList{each.name, pointsOrRangeText(each.points), numberText(each.cap)};
            },
            [this](TallyCase &each, const QStringList &texts) -> std::optional<CellFault> {
                rename(each, texts[0]);
                const Unsigned meant = unsignedIn(kind<TallyRule>());
                if (texts[1].isEmpty())
                    each.points = Points::whole(meant == Unsigned::Deduction ? -1 : 1);
                else if (const Unread unread = readPointsOrRange(texts[1], meant, each.points))
                    return CellFault{.column = 1, .reason = *unread};
                return firstFault(2, readBound(texts[2], each.name, each.cap));
            },
            [this](std::vector<TallyCase> cases) { kind<TallyRule>().cases = std::move(cases); });
        addNeeded(RuleEditor::tr("Base"), rule.base, [this](Points value) { kind<TallyRule>().base = value; });
        addNumber(
            RuleEditor::tr("Cap (empty: none)"), rule.cap,
            [this](std::optional<Points> value) { kind<TallyRule>().cap = value; }, QStringLiteral("cap"));
        addNumber(RuleEditor::tr("Floor (empty: none)"), rule.floor,
                  [this](std::optional<Points> value) { kind<TallyRule>().floor = value; });

        beginMore(!rule.carry.empty() || !rule.zeroWhen.empty());
        addTable(
            RuleEditor::tr("So many of a case become one of another"),
            {RuleEditor::tr("Case"), RuleEditor::tr("Every"), RuleEditor::tr("Becomes")}, rule.carry,
            [cases = rule.cases](const Carry &each) {
                return QStringList{nameIn(cases, each.of), QString::number(each.every), nameIn(cases, each.as)};
            },
            [this](Carry &each, const QStringList &texts) {
                return firstFault(0, readCase(texts[0], each.of), readWhole(texts[1], 1, each.every),
                                  readCase(texts[2], each.as));
            },
            [this](std::vector<Carry> carry) { kind<TallyRule>().carry = std::move(carry); });
        addTable(
            RuleEditor::tr("A case that alone makes 0"), {RuleEditor::tr("Case"), RuleEditor::tr("From")},
            rule.zeroWhen,
            [cases = rule.cases](const ZeroWhen &each) {
                return QStringList{nameIn(cases, each.caseName), each.atLeast.toString()};
            },
            [this](ZeroWhen &each, const QStringList &texts) {
                return firstFault(0, readCase(texts[0], each.caseName), readNumber(texts[1], each.atLeast));
            },
            [this](std::vector<ZeroWhen> all) { kind<TallyRule>().zeroWhen = std::move(all); });
    }

private:
    Unread readCase(const QString &text, QString &into)
    {
        for (const TallyCase &each : kind<TallyRule>().cases) {
            if (each.name == text || recordKey(each) == text) {
                into = recordKey(each);
                return std::nullopt;
            }
        }
        return RuleEditor::tr("Type the name of a case above.");
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const TallyRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<TallyEditor>(kind, rule, isEditable);
}

} // namespace yanben
