#include "domain/rubric_check.h"

#include <algorithm>

namespace yanben
{

namespace
{

QString under(const QString &path, const char *member)
{
    return path.isEmpty() ? QString{QLatin1StringView{member}} : path + u'.' + QLatin1StringView{member};
}

QString at(const QString &path, const char *list, std::size_t index)
{
    return under(path, list) + u'[' + QString::number(index) + u']';
}

/// The most that a rule without overrides can give; none where there is no such end, or none that is simple.
struct MostPoints
{
    using Most = std::optional<Points>;

    Most operator()(const RatingRule &rule) const { return rule.max; }
    Most operator()(const LevelsRule &rule) const
    {
        Most best;
        for (const Level &each : rule.levels)
            best = std::max(best, each.points);
        return best && rule.combine == Combine::Sum ? Most{rule.times.most * *best} : best;
    }
    Most operator()(const TallyRule &rule) const
    {
        const bool grows = std::ranges::any_of(rule.cases, [](const TallyCase &each) {
            const auto *range = std::get_if<PointsRange>(&each.points);
            return (range ? range->high : std::get<Points>(each.points)) > Points{};
        });
        return rule.cap || grows ? rule.cap : Most{rule.base};
    }
    Most operator()(const QuotaRule &rule) const { return rule.cap || rule.perExtra ? rule.cap : Most{rule.full}; }
    Most operator()(const AwardsRule &rule) const { return rule.cap; }
    Most operator()(const ConvertRule &rule) const { return rule.cap; }
    Most operator()(const RatioRule &rule) const { return rule.cap; }
    Most operator()(const CompositeRule &rule) const { return rule.cap; }
    Most operator()(const auto &) const { return {}; }
};

class RuleCheck
{
public:
    explicit RuleCheck(std::vector<RubricProblem> &problems) : m_problems{problems} {}

    void check(const Rule &rule, const QString &path)
    {
        std::visit([&](const auto &kind) { checkKind(kind, path); }, rule.kind);
        checkOverrides(rule.overrides, path);
    }

    void report(const QString &path, RubricFault fault, const QString &detail = {})
    {
        m_problems.push_back({path, fault, detail});
    }

    /// Names (or what else `name` gives) that stand twice.
    template <typename Entry, typename Name>
    void checkNames(const std::vector<Entry> &entries, const QString &path, const char *list, Name name)
    {
        for (std::size_t i = 1; i < entries.size(); ++i) {
            const auto before = entries.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::any_of(entries.begin(), before, [&](const Entry &e) { return name(e) == name(entries[i]); }))
                report(at(path, list, i), RubricFault::DuplicateName, name(entries[i]));
        }
    }

private:
    /// Two entries that look the same, or that a record could not tell apart.
    template <typename Entry>
    void checkNamesAndKeys(const std::vector<Entry> &entries, const QString &path, const char *list)
    {
        for (std::size_t i = 1; i < entries.size(); ++i) {
            const auto before = entries.begin() + static_cast<std::ptrdiff_t>(i);
            const auto same = std::find_if(entries.begin(), before, [&](const Entry &each) {
                return recordKey(each) == recordKey(entries[i]) || each.name == entries[i].name;
            });
            if (same != before)
                report(at(path, list, i), RubricFault::DuplicateName,
                       same->name == entries[i].name ? entries[i].name : recordKey(entries[i]));
        }
    }

    void checkBounds(const std::optional<Points> &floor, const std::optional<Points> &cap, const QString &path)
    {
        if (floor && cap && *cap < *floor)
            report(under(path, "cap"), RubricFault::CapBelowFloor, cap->toString());
    }

    void requirePositive(Points number, const QString &path, const char *member)
    {
        if (number <= Points{})
            report(under(path, member), RubricFault::NotPositive, number.toString());
    }

    void requireEntries(bool any, const QString &path, const char *list)
    {
        if (!any)
            report(under(path, list), RubricFault::EmptyTable);
    }

    void checkKind(const RatingRule &rule, const QString &path)
    {
        requirePositive(rule.max, path, "max");
        if (rule.step)
            requirePositive(*rule.step, path, "step");
    }

    void checkKind(const LevelsRule &rule, const QString &path)
    {
        requireEntries(!rule.levels.empty(), path, "levels");
        checkNamesAndKeys(rule.levels, path, "levels");
        if (rule.times.most < rule.times.least)
            report(under(path, "times"), RubricFault::ReversedRange);
        if (rule.times.most < 1)
            report(under(path, "times"), RubricFault::Unreachable);
        for (std::size_t i = 0; i < rule.atMostIf.size(); ++i) {
            const QString &level = rule.atMostIf[i].level;
            if (std::ranges::find(rule.levels, level, recordKey<Level>) == rule.levels.end())
                report(at(path, "at_most_if", i), RubricFault::UnknownName, level);
        }
    }

    void checkKind(const TallyRule &rule, const QString &path)
    {
        checkNamesAndKeys(rule.cases, path, "cases");
        checkBounds(rule.floor, rule.cap, path);
        for (std::size_t i = 0; i < rule.cases.size(); ++i) {
            const TallyCase &each = rule.cases[i];
            if (const auto *range = std::get_if<PointsRange>(&each.points); range && range->high < range->low)
                report(at(path, "cases", i), RubricFault::ReversedRange, each.name);
            if (each.cap && *each.cap < Points{})
                report(at(path, "cases", i), RubricFault::NotPositive, each.cap->toString());
        }
        const auto findCase = [&](const QString &name) {
            return std::ranges::find(rule.cases, name, recordKey<TallyCase>);
        };
        for (std::size_t i = 0; i < rule.carry.size(); ++i) {
            if (rule.carry[i].every < 1)
                report(at(path, "carry", i), RubricFault::NotPositive, QString::number(rule.carry[i].every));
            for (const QString &name : {rule.carry[i].of, rule.carry[i].as}) {
                const auto found = findCase(name);
                if (found == rule.cases.end())
                    report(at(path, "carry", i), RubricFault::UnknownName, name);
                else if (std::holds_alternative<PointsRange>(found->points))
                    report(at(path, "carry", i), RubricFault::CarryOfRange, name);
            }
            if (comesBack(rule.carry, i))
                report(at(path, "carry", i), RubricFault::CarryLoop, rule.carry[i].of);
        }
        for (std::size_t i = 0; i < rule.zeroWhen.size(); ++i) {
            if (findCase(rule.zeroWhen[i].caseName) == rule.cases.end())
                report(at(path, "zero_when", i), RubricFault::UnknownName, rule.zeroWhen[i].caseName);
            if (rule.zeroWhen[i].atLeast <= Amount{})
                report(at(path, "zero_when", i), RubricFault::NotPositive, rule.zeroWhen[i].atLeast.toString());
        }
    }

    static bool comesBack(const std::vector<Carry> &carries, std::size_t start)
    {
        std::vector<QString> reached{carries[start].as};
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (reached[i] == carries[start].of)
                return true;
            for (const Carry &next : carries) {
                if (next.of == reached[i] && std::ranges::find(reached, next.as) == reached.end())
                    reached.push_back(next.as);
            }
        }
        return false;
    }

    void checkKind(const QuotaRule &rule, const QString &path)
    {
        checkBounds(rule.floor, rule.cap, path);
        if (const auto *fixed = std::get_if<Amount>(&rule.required)) {
            if (*fixed < Amount{})
                report(under(path, "required"), RubricFault::NotPositive, fixed->toString());
            return;
        }
        const auto &groups = std::get<std::vector<GroupAmount>>(rule.required);
        requireEntries(!groups.empty(), path, "required_by");
        checkNames(groups, path, "required_by", [](const GroupAmount &each) { return each.group; });
        for (const GroupAmount &each : groups) {
            if (each.required < Amount{})
                report(under(path, "required_by"), RubricFault::NotPositive, each.group);
        }
    }

    void checkBandList(const std::vector<Band> &bands, const std::optional<Points> &most, const QString &path)
    {
        for (std::size_t i = 0; i < bands.size(); ++i) {
            const QString place = path + u'[' + QString::number(i) + u']';
            const auto same = [&](const Band &other) {
                return other.limit == bands[i].limit && other.above == bands[i].above;
            };
            if (std::any_of(bands.begin(), bands.begin() + static_cast<std::ptrdiff_t>(i), same))
                report(place, RubricFault::OverlappingBands, bands[i].limit.toString());
            if (most && (bands[i].above ? bands[i].limit >= *most : bands[i].limit > *most))
                report(place, RubricFault::Unreachable, bands[i].limit.toString());
        }
        // From the best down or from the least up; the engine reads both, people only one at a time.
        std::optional<bool> isRising;
        for (std::size_t i = 1; i < bands.size(); ++i) {
            if (bands[i].limit == bands[i - 1].limit)
                continue;
            const bool rises = bands[i].limit > bands[i - 1].limit;
            if (isRising.value_or(rises) != rises) {
                report(path + u'[' + QString::number(i) + u']', RubricFault::OutOfOrder, bands[i].limit.toString());
                return;
            }
            isRising = rises;
        }
    }

    void checkKind(const BandsRule &rule, const QString &path)
    {
        requireEntries(!rule.bands.empty() || !rule.byGroup.empty(), path, "bands");
        std::optional<Points> most;
        if (rule.of) {
            check(**rule.of, under(path, "of"));
            if ((*rule.of)->overrides.empty())
                most = std::visit(MostPoints{}, (*rule.of)->kind);
        }
        checkBandList(rule.bands, most, under(path, "bands"));
        checkNames(rule.byGroup, path, "by_group", [](const GroupBands &each) { return each.group; });
        for (const GroupBands &each : rule.byGroup)
            checkBandList(each.bands, most, under(path, "by_group") + u'.' + each.group);
    }

    void checkKind(const RankRule &rule, const QString &path)
    {
        if (const auto *table = std::get_if<RankTable>(&rule.way)) {
            requireEntries(!table->steps.empty(), path, "table");
            for (std::size_t i = 1; i < table->steps.size(); ++i) {
                if (table->steps[i].to <= table->steps[i - 1].to)
                    report(at(path, "table", i), RubricFault::Unreachable, QString::number(table->steps[i].to));
            }
        } else if (const auto *change = std::get_if<RankChange>(&rule.way)) {
            checkBounds(change->floor, change->cap, under(path, "change"));
        } else if (const auto *sequence = std::get_if<RankSequence>(&rule.way)) {
            if (sequence->first < sequence->last)
                report(under(path, "sequence"), RubricFault::ReversedRange);
        }
    }

    void checkKind(const AwardsRule &rule, const QString &path)
    {
        requireEntries(!rule.table.empty(), path, "table");
        checkNames(rule.table, path, "table", [](const AwardEntry &entry) {
            return QString{entry.level + u' ' + entry.prize.value_or(QString{})};
        });
        if (const auto *best = std::get_if<BestAwards>(&rule.combine); best && best->count < 1)
            report(under(path, "combine"), RubricFault::NotPositive, QString::number(best->count));
        checkNames(rule.share, path, "share", [](const AuthorShare &share) { return QString::number(share.order); });
    }

    void checkKind(const ConditionsRule &rule, const QString &path)
    {
        requireEntries(!rule.parts.empty(), path, "parts");
        checkNamesAndKeys(rule.parts, path, "parts");
    }

    void checkKind(const ConvertRule &rule, const QString &path)
    {
        requirePositive(rule.per, path, "per");
        if (rule.dailyCap)
            requirePositive(*rule.dailyCap, path, "daily_cap");
    }

    void checkKind(const RatioRule &rule, const QString &path) { requirePositive(rule.full, path, "full"); }

    void checkKind(const CompositeRule &rule, const QString &path)
    {
        requireEntries(!rule.parts.empty(), path, "parts");
        checkNamesAndKeys(rule.parts, path, "parts");
        checkBounds(rule.floor, rule.cap, path);
        Factor sum;
        for (std::size_t i = 0; i < rule.parts.size(); ++i) {
            sum += rule.parts[i].factor;
            check(*rule.parts[i].rule, under(at(path, "parts", i), "rule"));
        }
        if (!rule.parts.empty() && sum != Factor::whole(1))
            report(under(path, "parts"), RubricFault::FactorSum, sum.toString());
    }

    // A later test of the same kind that an earlier one already covers.
    static bool isCovered(const Override &earlier, const Override &later)
    {
        if (earlier.measure != later.measure || earlier.comparison != later.comparison)
            return false;
        const bool upwards = later.comparison == Comparison::AtLeast || later.comparison == Comparison::Above;
        return upwards ? earlier.limit <= later.limit : earlier.limit >= later.limit;
    }

    void checkOverrides(const std::vector<Override> &overrides, const QString &path)
    {
        for (std::size_t i = 1; i < overrides.size(); ++i) {
            const auto before = overrides.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::any_of(overrides.begin(), before, [&](const Override &e) { return isCovered(e, overrides[i]); }))
                report(at(path, "overrides", i), RubricFault::Unreachable, overrides[i].measure);
        }
    }

    std::vector<RubricProblem> &m_problems;
};

void checkTerms(const RubricSheet &sheet, RuleCheck &check)
{
    const RubricTerms &terms = sheet.terms;
    if (terms.total.floor && terms.total.cap && *terms.total.cap < *terms.total.floor)
        check.report(QStringLiteral("total.cap"), RubricFault::CapBelowFloor, terms.total.cap->toString());

    const auto hasGrade = [&](const QString &name) {
        return std::ranges::find(terms.grades, name, &Grade::name) != terms.grades.end();
    };
    for (std::size_t i = 0; i < terms.grades.size(); ++i) {
        const QString place = QStringLiteral("grades[%1]").arg(i);
        const Grade &grade = terms.grades[i];
        if (!grade.atLeast && i + 1 < terms.grades.size())
            check.report(place, RubricFault::GradesOutOfOrder, grade.name);
        if (i > 0 && grade.atLeast && terms.grades[i - 1].atLeast && *grade.atLeast >= *terms.grades[i - 1].atLeast)
            check.report(place, RubricFault::GradesOutOfOrder, grade.name);
    }
    for (std::size_t i = 0; i < terms.gradeQuotas.size(); ++i) {
        if (!hasGrade(terms.gradeQuotas[i].grade))
            check.report(QStringLiteral("grade_quota[%1]").arg(i), RubricFault::UnknownName,
                         terms.gradeQuotas[i].grade);
    }
    for (std::size_t i = 0; i < terms.vetoes.size(); ++i) {
        const Veto &veto = terms.vetoes[i];
        const QString place = QStringLiteral("vetoes[%1]").arg(i);
        if (veto.grade && !hasGrade(*veto.grade))
            check.report(place, RubricFault::UnknownName, *veto.grade);
        if (veto.criterion &&
            std::ranges::find(sheet.criteria, *veto.criterion, &CriterionSpec::no) == sheet.criteria.end())
            check.report(place, RubricFault::UnknownName, *veto.criterion);
    }
}

} // namespace

bool isDoubtful(RubricFault fault)
{
    return fault == RubricFault::Unreachable || fault == RubricFault::FactorSum || fault == RubricFault::OutOfOrder;
}

std::vector<RubricProblem> checkRule(const Rule &rule, const QString &path)
{
    std::vector<RubricProblem> problems;
    RuleCheck{problems}.check(rule, path);
    return problems;
}

std::vector<RubricProblem> checkRubric(const RubricSheet &sheet)
{
    std::vector<RubricProblem> problems;
    RuleCheck check{problems};
    const RubricTerms &terms = sheet.terms;
    const bool convertsAll = terms.convert && terms.convert->of == ConvertBase::All;

    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        const CriterionSpec &criterion = sheet.criteria[i];
        const QString place = QStringLiteral("criteria[%1]").arg(i);
        const auto before = sheet.criteria.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(sheet.criteria.begin(), before, [&](const CriterionSpec &e) { return e.no == criterion.no; }))
            check.report(under(place, "no"), RubricFault::DuplicateNumber, criterion.no);
        const bool givesFull = criterion.whenMissing == WhenMissing::Full || criterion.whenExempt == WhenOut::Full ||
                               criterion.whenNotApplicable == WhenOut::Full;
        if (!criterion.weight && givesFull)
            check.report(under(place, "weight"), RubricFault::FullWithoutWeight);
        if (!criterion.weight && convertsAll && !criterion.bonus)
            check.report(under(place, "weight"), RubricFault::ConvertWithoutWeight);
        if (criterion.section && !terms.sections.empty() &&
            std::ranges::find(terms.sections, *criterion.section, &RubricSection::name) == terms.sections.end())
            check.report(under(place, "section"), RubricFault::UnknownName, *criterion.section);
        check.check(criterion.rule, under(place, "rule"));
    }
    checkTerms(sheet, check);
    check.checkNames(terms.grades, QString{}, "grades", [](const Grade &grade) { return grade.name; });
    check.checkNames(terms.sections, QString{}, "sections", [](const RubricSection &section) { return section.name; });
    check.checkNames(terms.vetoes, QString{}, "vetoes", [](const Veto &veto) { return veto.name; });
    return problems;
}

std::vector<RubricProblem> problemsOf(const std::vector<RubricProblem> &problems, std::size_t place)
{
    const QString start = QStringLiteral("criteria[%1].").arg(place);
    std::vector<RubricProblem> own;
    for (const RubricProblem &problem : problems) {
        if (problem.path.startsWith(start))
            own.push_back({problem.path.sliced(start.size()), problem.fault, problem.detail});
    }
    return own;
}

bool isWeighed(const CriterionSpec &criterion, const RubricTerms &terms)
{
    return !criterion.bonus && criterion.unit.value_or(terms.unit) == terms.unit;
}

Points weightSum(const RubricSheet &sheet)
{
    Points sum;
    for (const CriterionSpec &criterion : sheet.criteria) {
        if (isWeighed(criterion, sheet.terms))
            sum += criterion.weight.value_or(Points{});
    }
    return sum;
}

std::vector<SectionSum> sectionSums(const RubricSheet &sheet)
{
    std::vector<SectionSum> sums;
    for (const RubricSection &section : sheet.terms.sections)
        sums.push_back({.name = section.name, .weight = section.weight});
    for (const CriterionSpec &criterion : sheet.criteria) {
        if (!criterion.section)
            continue;
        auto found = std::ranges::find(sums, *criterion.section, &SectionSum::name);
        if (found == sums.end())
            found = sums.insert(sums.end(), {.name = *criterion.section});
        ++found->criteria;
        if (isWeighed(criterion, sheet.terms))
            found->sum += criterion.weight.value_or(Points{});
    }
    return sums;
}

bool sumsUp(const RubricSheet &sheet)
{
    return !sheet.terms.fullMark || sheet.terms.convert || weightSum(sheet) == *sheet.terms.fullMark;
}

} // namespace yanben
