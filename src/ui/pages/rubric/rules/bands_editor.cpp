#include "ui/pages/rubric/rules/editors_by_kind.h"
#include "workspace/acts/scoring/rubric/new_rule.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int fromRule = 4;

/// A row of the table of all groups.
struct GroupBand
{
    QString group;
    Band band;
};

QStringList bandTexts(const Band &band)
{
    return {(band.above ? QStringLiteral(">") : QString{}) + band.limit.toString(), numberText(band.points),
            band.name.value_or(QString{})};
}

std::optional<CellFault> readBand(Band &band, const QStringList &texts, int first)
{
    QString limit = texts[first];
    const bool isAbove = limit.startsWith(u'>') || limit.startsWith(u'＞');
    if (isAbove || limit.startsWith(u'≥'))
        limit.remove(0, 1);
    band.above = isAbove;
    band.name = nameOrNone(texts[first + 2]);
    return firstFault(first, readNumber(limit, band.limit), readNumber(texts[first + 1], band.points));
}

class BandsEditor final : public RuleEditor
{
public:
    BandsEditor(const BandsRule &rule, const Rule &whole, bool isEditable) : RuleEditor{whole, isEditable}
    {
        const int combined = rule.combine ? 1 + static_cast<int>(*rule.combine) : 0;
        addChoice(RuleEditor::tr("What is banded"),
                  {RuleEditor::tr("One value"), RuleEditor::tr("Several values, their points summed"),
                   RuleEditor::tr("Several values, mean of their points"),
                   RuleEditor::tr("Several values, best of their points"), RuleEditor::tr("The points of a rule")},
                  rule.of ? fromRule : combined, [this](int chosen) {
                      BandsRule &bands = kind<BandsRule>();
                      bands.combine.reset();
                      if (chosen != fromRule)
                          bands.of.reset();
                      else if (!bands.of)
                          bands.of = Box<Rule>{newRule(NewRule::Rating, Points::whole(100))};
                      if (chosen > 0 && chosen < fromRule)
                          bands.combine = static_cast<Combine>(chosen - 1);
                  });
        if (rule.byGroup.empty()) {
            addTable(
                RuleEditor::tr("Bands (>90: above 90)"),
                {RuleEditor::tr("From"), RuleEditor::tr("Points"), RuleEditor::tr("Name")}, rule.bands,
                [](const Band &each) { return bandTexts(each); },
                [](Band &each, const QStringList &texts) { return readBand(each, texts, 0); },
                [this](std::vector<Band> bands) { kind<BandsRule>().bands = std::move(bands); });
        }
        addNumber(RuleEditor::tr("Points below all bands"), rule.otherwise.points,
                  [this](std::optional<Points> value) { kind<BandsRule>().otherwise.points = value; });
        addText(RuleEditor::tr("Name of what lies below (may be empty)"), rule.otherwise.name.value_or(QString{}),
                [this](const QString &text) {
                    kind<BandsRule>().otherwise.name = nameOrNone(text);
                    return Unread{};
                });
        if (rule.of)
            addPart(RuleEditor::tr("Rule whose points are banded"), **rule.of,
                    [this](const Rule &of) { kind<BandsRule>().of = Box<Rule>{of}; });
        beginMore(!rule.byGroup.empty());
        std::vector<GroupBand> lines;
        for (const GroupBands &each : rule.byGroup) {
            for (const Band &band : each.bands)
                lines.push_back({.group = each.group, .band = band});
        }
        addTable(
            RuleEditor::tr("Bands by group (instead of the above)"),
            {RuleEditor::tr("Group"), RuleEditor::tr("From"), RuleEditor::tr("Points"), RuleEditor::tr("Name")}, lines,
            [](const GroupBand &each) { return QStringList{each.group} + bandTexts(each.band); },
            [](GroupBand &each, const QStringList &texts) {
                each.group = texts[0];
                return readBand(each.band, texts, 1);
            },
            [this](const std::vector<GroupBand> &edited) { write(edited); });
    }

private:
    void write(const std::vector<GroupBand> &edited)
    {
        BandsRule &rule = kind<BandsRule>();
        std::vector<GroupBands> groups;
        for (const GroupBand &each : edited) {
            auto group = std::ranges::find(groups, each.group, &GroupBands::group);
            if (group == groups.end())
                group = groups.insert(groups.end(), {.group = each.group, .bands = {}});
            group->bands.push_back(each.band);
        }
        // A rule has the one or the other; what the last group had stays.
        if (groups.empty() && !rule.byGroup.empty())
            rule.bands = rule.byGroup.front().bands;
        else if (!groups.empty())
            rule.bands.clear();
        rule.byGroup = std::move(groups);
    }
};

} // namespace

std::unique_ptr<RuleEditor> editorFor(const BandsRule &kind, const Rule &rule, bool isEditable)
{
    return std::make_unique<BandsEditor>(kind, rule, isEditable);
}

} // namespace yanben
