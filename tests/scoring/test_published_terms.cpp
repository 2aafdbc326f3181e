// Terms that were published once: tests/fixtures/scoring/published holds for each its rubric, its records and what came
// out, byte for byte as a publication keeps it. Every later engine has to give the same.
//
// To add one: put NAME.rubric.json and NAME.records.json there, run `test_scoring "[new published terms]"`, which
// writes both in canonical form with NAME.results.txt, and check the results by hand. Results that are there are never
// written again: where one has to move, schools' published totals move with it. Then raise engineVersion, say why in
// CHANGELOG.md, and only then remove the results that are to be written anew.
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/rubric/checks/rubric_check.h"
#include "scoring/engine_version.h"
#include "scoring/result_json.h"
#include "scoring/rules/score_records.h"
#include "support/folders.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QStringList>

#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString folder = sourceFolder() + u"/tests/fixtures/scoring/published/"_s;

QStringList termNames()
{
    QStringList names = QDir{folder}.entryList({u"*.rubric.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(QStringView{u".rubric.json"}.size());
    return names;
}

QByteArray termFile(const QString &name)
{
    QFile file{folder + name};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file{folder + name};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

struct Term
{
    RubricSheet rubric;
    RecordsSheet records;
};

Term read(const QString &name)
{
    CAPTURE(name.toStdString());
    const Parsed<RubricSheet> rubric = rubricSheetFromJson(termFile(name + u".rubric.json"_s));
    const Parsed<RecordsSheet> records = recordsSheetFromJson(termFile(name + u".records.json"_s));
    REQUIRE(rubric);
    REQUIRE(records);
    return {*rubric, *records};
}

/// A line for each subject: name, rank and the result.
QByteArray resultsOf(const Term &term)
{
    const ScoredRecords scored = scoreRecords(ScoringPlan{term.rubric}, term.records, Detail::Explained);
    CHECK(scored.problems.empty());
    QByteArray lines = "engine " + QByteArray::number(engineVersion) + '\n';
    for (std::size_t i = 0; i < scored.sheets.size(); ++i) {
        const SheetResult &sheet = scored.sheets[i];
        lines += term.records.subjects[i].name.toUtf8() + '\t' +
                 (sheet.rank ? QByteArray::number(*sheet.rank) : QByteArray{"-"}) + '\t' + toJson(sheet) + '\n';
    }
    return lines;
}

} // namespace

TEST_CASE("Every term that was published gives the same results, byte for byte", "[published terms]")
{
    const QStringList names = termNames();
    REQUIRE(names.size() >= 4);
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        const Term term = read(name);
        CHECK(checkRubric(term.rubric).empty());
        CHECK(toJson(term.rubric) == termFile(name + u".rubric.json"_s));
        CHECK(toJson(term.records) == termFile(name + u".records.json"_s));
        CHECK(resultsOf(term).toStdString() == termFile(name + u".results.txt"_s).toStdString());
    }
}

TEST_CASE("The published terms have rules of every kind", "[published terms]")
{
    std::set<std::size_t> kinds;
    for (const QString &name : termNames()) {
        for (const CriterionSpec &criterion : read(name).rubric.criteria)
            kinds.insert(criterion.rule.kind.index());
    }
    CHECK(kinds.size() == std::variant_size_v<RuleKind>);
}

TEST_CASE("New published terms are put into canonical form, with their results", "[.][new published terms]")
{
    for (const QString &name : termNames()) {
        if (QFile::exists(folder + name + u".results.txt"_s))
            continue;
        const Term term = read(name);
        write(name + u".rubric.json"_s, toJson(term.rubric));
        write(name + u".records.json"_s, toJson(term.records));
        write(name + u".results.txt"_s, resultsOf(term));
    }
}
