// Files of every released schema are kept in tests/fixtures/schema and must open, whole, in every later program.
#include "documents/scoring/eligibility_document.h"
#include "storage/backup/backup.h"
#include "storage/migrations.h"
#include "storage/verify.h"
#include "support/folders.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/scores/eligibility.h"
#include "workspace/queries/scores/honours.h"
#include "workspace/queries/scores/overall_rows.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/session/school_session.h"

#include <QDir>
#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QString fixtures = sourceFolder() + QStringLiteral("/tests/fixtures/schema/");

QString scoreLine(const State &state, const SubjectScore &score)
{
    const SheetResult &result = score.result;
    return u"  "_s + subjectName(state, score.subject) + u' ' + (result.total ? result.total->toString() : u"—"_s) +
           u'/' + (result.possible ? result.possible->toString() : u"—"_s) + (result.provisional ? u"*"_s : QString{});
}

QString overallLine(const State &state, const OverallLine &line)
{
    const bool isCounted = line.result && line.result->total;
    return u"    "_s + subjectName(state, line.subject) + u' ' + (isCounted ? line.result->total->toString() : u"—"_s) +
           (isCounted && line.result->provisional ? u"*"_s : QString{});
}

QString honourLine(const State &state, const Honour &honour)
{
    return honour.date.toString(Qt::ISODate) + (honour.kind == HonourKind::Training ? u" 派出培训 "_s : u" 表彰 "_s) +
           subjectName(state, honour.subject) + u' ' + honour.title +
           (honour.note.isEmpty() ? QString{} : u' ' + honour.note);
}

/// What people would miss: every term with its totals, the plan's activities, the number of steps.
QString summary(Workspace &workspace)
{
    const State &state = workspace.state();
    QStringList lines;
    for (const Term *term : termsOf(state)) {
        lines << term->title;
        for (const Rubric *rubric : rubricsOf(state, term->id)) {
            for (const SubjectScore &score : scoreRubric(state, rubric->id, Detail::Totals))
                lines << scoreLine(state, score);
        }
        for (const Overall *overall : overallsOf(state, term->id)) {
            lines << u"  "_s + overall->sheet.title;
            for (const OverallLine &line : overallTable(state, *overall).lines)
                lines << overallLine(state, line);
        }
        if (const EligibilityRule *rule = eligibilityRuleOf(state, term->id)) {
            lines << u"  "_s + eligibilityText(rule->terms);
            for (const GroupEligibility &each : eligibilityOf(state, term->id, rule->terms))
                lines << u"    "_s + state.get<Group>(each.group).name + u' ' + shareText(each.standing);
        }
        if (term->severalRoles == SeveralRoles::Largest)
            lines << u"  largest of several required numbers"_s;
        for (const Honour *honour : honoursOf(state, term->id))
            lines << u"  "_s + honourLine(state, *honour);
        for (const Activity *activity : activitiesOf(state, term->id)) {
            lines << u"  "_s + activity->title;
            if (!activity->decisions.isEmpty())
                lines << u"    决议："_s + QString{activity->decisions}.replace(u'\n', u'／');
        }
    }
    lines << u"steps %1"_s.arg(workspace.acts().steps().size());
    return lines.join(u'\n') + u'\n';
}

QString fixtureText(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("A file of every released schema opens whole, after a backup of it was made", "[upgrade]")
{
    const QStringList names = QDir{fixtures}.entryList({u"*.yanben"_s}, QDir::Files, QDir::Name);
    for (int schema = 1; schema < latestSchema(); ++schema)
        REQUIRE(names.contains(u"%1.yanben"_s.arg(schema, 4, 10, QChar{u'0'})));
    for (const QString &name : names) {
        CAPTURE(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(fixtures + name, path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const int schema = inspectBackup(path).schema;
        {
            const auto session = SchoolSession::open(path, {.who = u"研训处"_s});
            CHECK(summary(session->workspace()).toStdString() ==
                  fixtureText(fixtures + QFileInfo{name}.completeBaseName() + u".txt"_s).toStdString());
        }
        CHECK(verify(Database::open(path)).empty());
        CHECK(inspectBackup(path).schema == latestSchema());
        const QStringList backups = QDir{folder.filePath(u"backups"_s)}.entryList(QDir::Files);
        CHECK((schema == latestSchema() || !backups.isEmpty()));
    }
}
