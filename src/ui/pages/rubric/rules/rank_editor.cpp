#include "ui/pages/rubric/rules/editors_by_kind.h"

namespace yanben
{

namespace
{

class RankEditor final : public RuleEditor
{
public:
    RankEditor(const RankRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        addChoice(RuleEditor::tr("Points of a place"),
                  {RuleEditor::tr("From a table"), RuleEditor::tr("Falling by steps"),
                   RuleEditor::tr("Evenly from first to last"), RuleEditor::tr("By places won or lost")},
                  static_cast<int>(rule.way.index()), [this](int chosen) { start(chosen); });
        std::visit([this](const auto &way) { add(way); }, rule.way);
    }

private:
    template <typename Way>
    Way &way()
    {
        return std::get<Way>(kind<RankRule>().way);
    }

    Points best()
    {
        if (const auto *table = std::get_if<RankTable>(&kind<RankRule>().way))
            return table->steps.empty() ? Points::whole(10) : table->steps.front().points;
        if (const auto *sequence = std::get_if<RankSequence>(&kind<RankRule>().way))
            return sequence->first;
        if (const auto *linear = std::get_if<RankLinear>(&kind<RankRule>().way))
            return linear->first;
        return std::get<RankChange>(kind<RankRule>().way).base;
    }

    void start(int chosen)
    {
        const Points first = best();
        auto &way = kind<RankRule>().way;
        if (chosen == static_cast<int>(way.index()))
            return;
        switch (chosen) {
        case 0: way = RankTable{.steps = {{.to = 1, .points = first}}, .beyond = {}}; break;
        case 1: way = RankSequence{.first = first, .step = Points::whole(1), .last = Points{}}; break;
        case 2: way = RankLinear{.first = first, .last = Points{}, .of = {}}; break;
        default:
            way = RankChange{.base = first, .up = Points::whole(1), .down = Points::whole(1), .floor = {}, .cap = {}};
        }
    }

    void add(const RankTable &table)
    {
        addTable(
            RuleEditor::tr("Points up to a place"), {RuleEditor::tr("Up to place"), RuleEditor::tr("Points")},
            table.steps,
            [](const RankStep &each) {
                return QStringList{QString::number(each.to), each.points.toString()};
            },
            [](RankStep &each, const QStringList &texts) {
                return firstFault(0, readWhole(texts[0], 1, each.to), readNumber(texts[1], each.points));
            },
            [this](std::vector<RankStep> steps) { way<RankTable>().steps = std::move(steps); });
        addNumber(RuleEditor::tr("Points behind these (empty: 0)"), table.beyond,
                  [this](std::optional<Points> value) { way<RankTable>().beyond = value; });
    }

    void add(const RankSequence &sequence)
    {
        addNeeded(RuleEditor::tr("Points of the first"), sequence.first,
                  [this](Points value) { way<RankSequence>().first = value; });
        addNeeded(RuleEditor::tr("Less for each place"), sequence.step,
                  [this](Points value) { way<RankSequence>().step = value; });
        addNeeded(RuleEditor::tr("Not below"), sequence.last,
                  [this](Points value) { way<RankSequence>().last = value; });
    }

    void add(const RankLinear &linear)
    {
        addNeeded(RuleEditor::tr("Points of the first"), linear.first,
                  [this](Points value) { way<RankLinear>().first = value; });
        addNeeded(RuleEditor::tr("Points of the last"), linear.last,
                  [this](Points value) { way<RankLinear>().last = value; });
        addText(RuleEditor::tr("Number of places (empty: in each record)"),
                linear.of ? QString::number(*linear.of) : QString{}, [this](const QString &text) -> Unread {
                    if (text.isEmpty()) {
                        way<RankLinear>().of.reset();
                        return std::nullopt;
                    }
                    int of = 0;
                    const Unread unread = readWhole(text, 1, of);
                    if (!unread)
                        way<RankLinear>().of = of;
                    return unread;
                });
    }

    void add(const RankChange &change)
    {
        addNeeded(RuleEditor::tr("Points without a change"), change.base,
                  [this](Points value) { way<RankChange>().base = value; });
        addNeeded(RuleEditor::tr("Points per place won"), change.up,
                  [this](Points value) { way<RankChange>().up = value; });
        addNeeded(RuleEditor::tr("Points lost per place lost"), change.down,
                  [this](Points value) { way<RankChange>().down = value; });
        addNumber(
            RuleEditor::tr("Cap (empty: none)"), change.cap,
            [this](std::optional<Points> value) { way<RankChange>().cap = value; }, QStringLiteral("change.cap"));
        addNumber(RuleEditor::tr("Floor (empty: none)"), change.floor,
                  [this](std::optional<Points> value) { way<RankChange>().floor = value; });
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const RankRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<RankEditor>(kind, rule, isEditable);
}

} // namespace yanben
