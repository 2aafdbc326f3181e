#include "ui/pages/rubric/difference_words.h"

#include "ui/pages/rubric/dialogs/terms_dialog.h"
#include "ui/widgets/lists/fact_table.h"

#include <QTableWidget>

#include <algorithm>
#include <array>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString shown(const std::optional<QString> &number)
{
    return number && !number->isEmpty() ? QString{*number}.replace(u'-', QChar{0x2212}) : u"—"_s;
}

QString shown(const std::optional<Points> &points)
{
    return shown(points ? std::optional{points->toString()} : std::nullopt);
}

template <typename Value>
QString fromTo(const Value &before, const Value &after)
{
    return shown(before) + u'→' + shown(after);
}

QString named(const QString &name, const QString &numbers)
{
    return name.isEmpty() ? numbers : name + u' ' + numbers;
}

/// Items by name: what is another one, what came, what went.
template <typename Item, typename Text>
QStringList detailsByName(const std::vector<Item> &before, const std::vector<Item> &after, QString Item::*name,
                          Text text)
{
    QStringList details;
    for (const Item &is : after) {
        const auto was = std::ranges::find(before, is.*name, name);
        if (was == before.end())
            details << u'+' + is.*name;
        else if (!(*was == is))
            details << named(is.*name, text(*was, is));
    }
    for (const Item &was : before) {
        if (std::ranges::find(after, was.*name, name) == after.end())
            details << QChar{0x2212} + was.*name;
    }
    return details;
}

} // namespace

QString DifferenceWords::of(CriterionChange change)
{
    switch (change) {
    case CriterionChange::Added: return tr("new criterion");
    case CriterionChange::Removed: return tr("criterion removed");
    case CriterionChange::Wording: return tr("wording");
    case CriterionChange::LevelAdded: return tr("new level or case");
    case CriterionChange::LevelRemoved: return tr("level or case removed");
    case CriterionChange::Values: return tr("points changed");
    case CriterionChange::WayOfScoring: return tr("another way of scoring");
    case CriterionChange::Weight: return tr("weight changed");
    case CriterionChange::Scope: return tr("for others, or states count otherwise");
    }
    Q_UNREACHABLE();
}

QString DifferenceWords::of(TermsChange change)
{
    switch (change) {
    case TermsChange::Title: return tr("title changed");
    case TermsChange::Unit: return tr("unit changed");
    case TermsChange::FullMark: return tr("full mark changed");
    case TermsChange::Rounding: return tr("rounding changed");
    case TermsChange::Bounds: return tr("base points or bounds of the total changed");
    case TermsChange::Conversion: return tr("conversion changed");
    case TermsChange::Bonus: return tr("bound of the bonus changed");
    case TermsChange::Grades: return tr("grades or their quotas changed");
    case TermsChange::Vetoes: return tr("vetoes changed");
    case TermsChange::Sections: return tr("sections changed");
    }
    Q_UNREACHABLE();
}

QString DifferenceWords::withDetails(const QString &what, QStringList details)
{
    constexpr qsizetype most = 4;
    if (details.isEmpty())
        return what;
    if (details.size() > most) {
        details.resize(most);
        details << u"…"_s;
    }
    return tr("%1 (%2)").arg(what, details.join(tr(", ")));
}

QString DifferenceWords::fieldName(const QString &field)
{
    const std::array<std::pair<QString, QString>, 22> names{{
        {u"max"_s, tr("maximum")},
        {u"full"_s, tr("full points")},
        {u"base"_s, tr("base")},
        {u"floor"_s, tr("not below")},
        {u"cap"_s, tr("not above")},
        {u"daily_cap"_s, tr("not above on one day")},
        {u"step"_s, tr("step")},
        {u"required"_s, tr("required")},
        {u"short"_s, tr("each one missing")},
        {u"extra"_s, tr("each one more")},
        {u"otherwise"_s, tr("otherwise")},
        {u"beyond"_s, tr("beyond")},
        {u"at_least"_s, tr("from")},
        {u"above"_s, tr("above")},
        {u"factor"_s, tr("share")},
        {u"per"_s, tr("for each")},
        {u"every"_s, tr("counted together")},
        {u"times"_s, tr("how many are chosen")},
        {u"combine"_s, tr("how they are put together")},
        {u"drop_highest"_s, tr("highest left out")},
        {u"drop_lowest"_s, tr("lowest left out")},
        {u"need"_s, tr("how many are needed")},
    }};
    const auto found = std::ranges::find(names, field, &std::pair<QString, QString>::first);
    return found == names.end() ? QString{} : found->second;
}

QString DifferenceWords::of(const ValueChange &change)
{
    const QString name = named(change.place, fieldName(change.field)).trimmed();
    return change.before || change.after ? named(name, fromTo(change.before, change.after)) : name;
}

QString DifferenceWords::of(CriterionChange change, const CriterionDifference &difference)
{
    QStringList details;
    switch (change) {
    case CriterionChange::LevelAdded: details = {difference.added.begin(), difference.added.end()}; break;
    case CriterionChange::LevelRemoved: details = {difference.removed.begin(), difference.removed.end()}; break;
    case CriterionChange::Values:
        for (const ValueChange &each : difference.values)
            details << of(each);
        details.removeAll(QString{});
        break;
    case CriterionChange::Weight:
        if (difference.weightBefore != difference.weightAfter)
            details << fromTo(difference.weightBefore, difference.weightAfter);
        break;
    case CriterionChange::Added:
    case CriterionChange::Removed:
    case CriterionChange::Wording:
    case CriterionChange::WayOfScoring:
    case CriterionChange::Scope: break;
    }
    return withDetails(of(change), std::move(details));
}

QStringList DifferenceWords::detailsOf(TermsChange change, const RubricTerms &before, const RubricTerms &after)
{
    QStringList details;
    const auto note = [&details](const QString &name, const auto &was, const auto &is) {
        if (was != is)
            details << named(name, fromTo(was, is));
    };
    const auto text = [](const QString &each) { return std::optional{each}; };
    const auto nothing = [](const auto &, const auto &) { return QString{}; };
    switch (change) {
    case TermsChange::Title: note({}, text(before.title), text(after.title)); break;
    case TermsChange::Unit: note({}, text(before.unit), text(after.unit)); break;
    case TermsChange::FullMark: note({}, before.fullMark, after.fullMark); break;
    case TermsChange::Rounding: {
        const QStringList modes{TermsDialog::tr("Half up, away from 0"), TermsDialog::tr("Half to even"),
                                TermsDialog::tr("Down")};
        const QStringList places{TermsDialog::tr("The total alone"), TermsDialog::tr("Each criterion")};
        const Rounding &was = before.rounding;
        const Rounding &is = after.rounding;
        note(TermsDialog::tr("Decimals"), text(QString::number(was.decimals)), text(QString::number(is.decimals)));
        note({}, text(modes[static_cast<int>(was.mode)]), text(modes[static_cast<int>(is.mode)]));
        note({}, text(places[static_cast<int>(was.where)]), text(places[static_cast<int>(is.where)]));
        break;
    }
    case TermsChange::Bounds:
        note(TermsDialog::tr("Base points"), std::optional{before.total.base}, std::optional{after.total.base});
        note(TermsDialog::tr("Not below"), before.total.floor, after.total.floor);
        note(TermsDialog::tr("Not above"), before.total.cap, after.total.cap);
        break;
    case TermsChange::Conversion: {
        const auto to = [](const RubricTerms &terms) {
            return terms.convert ? std::optional{terms.convert->to} : std::nullopt;
        };
        note({}, to(before), to(after));
        break;
    }
    case TermsChange::Bonus: note({}, before.bonusCap, after.bonusCap); break;
    case TermsChange::Grades:
        details = detailsByName(before.grades, after.grades, &Grade::name,
                                [](const Grade &was, const Grade &is) { return fromTo(was.atLeast, is.atLeast); });
        details += detailsByName(
            before.gradeQuotas, after.gradeQuotas, &GradeQuota::grade, [](const GradeQuota &was, const GradeQuota &is) {
                return fromTo(std::optional{was.atMostPercent}, std::optional{is.atMostPercent}) + u'%';
            });
        break;
    case TermsChange::Vetoes: details = detailsByName(before.vetoes, after.vetoes, &Veto::name, nothing); break;
    case TermsChange::Sections:
        details = detailsByName(
            before.sections, after.sections, &RubricSection::name,
            [](const RubricSection &was, const RubricSection &is) { return fromTo(was.weight, is.weight); });
        break;
    }
    for (QString &each : details)
        each = each.trimmed();
    return details;
}

QString DifferenceWords::of(TermsChange change, const RubricTerms &before, const RubricTerms &after)
{
    return withDetails(of(change), detailsOf(change, before, after));
}

QString DifferenceWords::nameOf(const CriterionDifference &difference)
{
    return difference.no + u". "_s + difference.title;
}

QString DifferenceWords::changesOf(const CriterionDifference &difference)
{
    QStringList words;
    for (const CriterionChange change : difference.changes)
        words << of(change, difference);
    return words.join(tr(", "));
}

QString DifferenceWords::lineOf(const CriterionDifference &difference)
{
    return tr("%1: %2").arg(nameOf(difference), changesOf(difference));
}

QString DifferenceWords::termsName()
{
    return tr("Totals and grades");
}

QString DifferenceWords::tableName()
{
    return tr("What differs");
}

QStringList DifferenceWords::tableHeads()
{
    return {tr("Criterion"), tr("Change")};
}

QTableWidget *differenceTable(const std::vector<CriterionDifference> &differences,
                              const std::vector<TermsChange> &terms, const RubricTerms &before,
                              const RubricTerms &after)
{
    auto *table = factTable(DifferenceWords::tableName(), DifferenceWords::tableHeads(),
                            static_cast<int>(differences.size() + terms.size()));
    int row = 0;
    for (const CriterionDifference &difference : differences) {
        putFact(*table, row, 0, DifferenceWords::nameOf(difference));
        putFact(*table, row++, 1, DifferenceWords::changesOf(difference));
    }
    for (const TermsChange change : terms) {
        putFact(*table, row, 0, DifferenceWords::termsName());
        putFact(*table, row++, 1, DifferenceWords::of(change, before, after));
    }
    table->resizeColumnToContents(0);
    return table;
}

} // namespace yanben
