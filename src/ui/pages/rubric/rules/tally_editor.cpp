#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString signedText(Points points)
{
    return (points > Points{} ? u"+"_s : QString{}) + points.toString();
}

QString pointsText(const TallyCase &each)
{
    if (const auto *range = std::get_if<PointsRange>(&each.points))
        return range->low.toString() + u"~"_s + range->high.toString();
    return signedText(std::get<Points>(each.points));
}

/// -1, +0.5 or -3~0.
std::optional<std::variant<Points, PointsRange>> casePoints(const QString &text)
{
    const QStringList ends = text.split(u'~');
    const auto first = Points::parse(QString{ends.front()}.remove(u'+'));
    const auto last = Points::parse(QString{ends.back()}.remove(u'+'));
    if (!first || !last || ends.size() > 2)
        return std::nullopt;
    if (ends.size() == 2)
        return PointsRange{.low = *first, .high = *last};
    return *first;
}

class TallyEditor final : public RuleEditor
{
public:
    TallyEditor(const TallyRule &tally, const Rule &rule, bool isEditable)
        : RuleEditor{rule, isEditable}, m_shown{tally.cases}
    {
        const QString name = tally.base > Points{} ? RuleEditor::tr("Deductions") : RuleEditor::tr("Additions");
        m_table = new RuleTable{name, RuleEditor::tr("Case"), RuleEditor::tr("Each time")};
        std::vector<RuleTable::Line> lines;
        for (const TallyCase &each : m_shown)
            lines.push_back({.name = each.name, .points = pointsText(each)});
        m_table->setLines(lines, isEditable);
        addField(name, m_table);
        connect(m_table, &RuleTable::edited, this, &TallyEditor::read, Qt::QueuedConnection);
        addNumber(RuleEditor::tr("Base"), tally.base,
                  [this](std::optional<Points> value) { kind<TallyRule>().base = value.value_or(Points{}); });
        addNumber(RuleEditor::tr("Cap (empty: none)"), tally.cap,
                  [this](std::optional<Points> value) { kind<TallyRule>().cap = value; });
        addNumber(RuleEditor::tr("Floor (empty: none)"), tally.floor,
                  [this](std::optional<Points> value) { kind<TallyRule>().floor = value; });
    }

private:
    void read()
    {
        std::vector<TallyCase> cases;
        int row = 0;
        for (const RuleTable::Edited &each : m_table->lines()) {
            TallyCase made = each.before && *each.before < m_shown.size() ? m_shown[*each.before] : TallyCase{};
            // Records name a case by its key, which is its first name.
            if (each.before && !made.key && made.name != each.line.name)
                made.key = made.name;
            made.name = each.line.name;
            if (each.line.points.isEmpty()) {
                made.points = kind<TallyRule>().base > Points{} ? Points::whole(-1) : Points::whole(1);
            } else if (const auto points = casePoints(each.line.points)) {
                made.points = *points;
            } else {
                m_table->mark(row, RuleEditor::tr("Type points such as -1, 0.5 or -3~0."));
                return;
            }
            cases.push_back(std::move(made));
            ++row;
        }
        kind<TallyRule>().cases = std::move(cases);
        tell();
    }

    std::vector<TallyCase> m_shown;
    RuleTable *m_table;
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const TallyRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<TallyEditor>(kind, rule, isEditable);
}

} // namespace yanben
