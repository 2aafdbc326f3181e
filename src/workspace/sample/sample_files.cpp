#include "workspace/sample/sample_files.h"

#include "domain/json/json_members.h"
#include "domain/json/json_reader.h"
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "storage/storage_error.h"
#include "storage/tables/plan_tables.h"

#include <QFile>

// A static library's resources are dropped by the linker unless something asks for them; the macro has to stand outside
// of any namespace.
static void takeSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

constexpr JsonWords<BlockKind, 2> blockWords{
    {{BlockKind::Paragraph, u"paragraph"}, {BlockKind::NumberedItem, u"numbered"}}};

/// A word as the file of the school has it.
template <typename E>
E readStoredWord(const JsonValue &value)
{
    const QString text = readText(value);
    const auto &words = Words<E>::all;
    const auto found = std::ranges::find_if(words, [&text](QLatin1StringView word) { return text == word; });
    if (found == words.end())
        throw JsonError{ProblemCode::UnknownWord, text};
    return static_cast<E>(found - words.begin());
}

QDate readDay(const JsonValue &value)
{
    const QString text = readText(value);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw JsonError{ProblemCode::OutOfRange, text};
    return day;
}

template <typename Row>
Row readRow(const JsonValue &value);

void fillRow(Term &term, JsonMembers &members)
{
    term.code = members.required(u"code", readName);
    term.title = members.required(u"title", readName);
    term.first = members.required(u"first", readDay);
    term.last = members.required(u"last", readDay);
}

void fillRow(Stage &stage, JsonMembers &members)
{
    stage.name = members.required(u"name", readName);
    stage.first = members.required(u"first", readDay);
    stage.last = members.required(u"last", readDay);
}

void fillRow(Block &block, JsonMembers &members)
{
    block.kind = members.required(u"kind", [](const JsonValue &kind) { return readWord(blockWords, kind); });
    block.spans.push_back({.text = members.required(u"text", readName), .bold = false});
}

void fillRow(Section &section, JsonMembers &members)
{
    section.level = members.required(u"level", [](const JsonValue &level) { return readInt(level, 1, 4); });
    section.kind = members.required(u"kind", readStoredWord<SectionKind>);
    section.heading = members.required(u"heading", readText);
    section.text.blocks = members.requiredList(u"text", readRow<Block>);
}

void fillRow(SamplePlan &plan, JsonMembers &members)
{
    requireFormat(members, u"yanben-sample-plan/1");
    plan.school = members.required(u"school", readName);
    plan.term = members.required(u"term", readRow<Term>);
    plan.stages = members.requiredList(u"stages", readRow<Stage>);
    plan.title = members.required(u"title", readName);
    plan.sections = members.requiredList(u"sections", readRow<Section>);
    plan.leaders = members.requiredList(u"leaders", [](const JsonValue &leader) {
        return readObject(leader, [](JsonMembers &keys) {
            const auto role = keys.required(u"role", readStoredWord<LeaderRole>);
            return std::pair{role, keys.required(u"name", readName)};
        });
    });
    plan.forms = members.requiredList(u"forms", readName);
    plan.places = members.requiredList(u"places", readName);
}

void fillRow(SampleStaff &staff, JsonMembers &members)
{
    requireFormat(members, u"yanben-sample-staff/1");
    staff.groups = members.requiredList(u"groups", readName);
    staff.named = members.requiredList(u"named", [](const JsonValue &person) {
        return readObject(person, [](JsonMembers &keys) {
            const QString name = keys.required(u"name", readName);
            return std::pair{name, keys.optional(u"post", readName).value_or(QString{})};
        });
    });
}

void fillRow(SampleSession &session, JsonMembers &members)
{
    session.presenters = members.requiredList(u"presenters", readName);
    session.audience = members.requiredList(u"audience", readName);
    session.place = members.optional(u"place", readName).value_or(QString{});
}

void fillRow(SampleActivity &activity, JsonMembers &members)
{
    activity.title = members.required(u"title", readName);
    activity.topic = members.required(u"topic", readName);
    const QDate first = members.required(u"first", readDay);
    if (const auto last = members.optional(u"last", readDay))
        activity.when.kind = DayRange{first, *last};
    else
        activity.when.kind = SingleDay{first};
    activity.when.raw = members.required(u"time", readName);
    activity.forms = members.requiredList(u"forms", readName);
    activity.backgroundTask = members.optional(u"background", readBool).value_or(false);
    activity.sessions = members.requiredList(u"sessions", readRow<SampleSession>);
}

void fillRow(SampleSchedule &schedule, JsonMembers &members)
{
    requireFormat(members, u"yanben-sample-schedule/1");
    schedule.topics = members.requiredList(u"topics", readName);
    schedule.activities = members.requiredList(u"activities", readRow<SampleActivity>);
}

/// By the fillRow() of the row; it stands below all of them, for only what is declared above is found.
template <typename Row>
Row readRow(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &members) {
        Row row;
        fillRow(row, members);
        return row;
    });
}

QByteArray resource(const QString &name)
{
    QFile file{u":/sample/"_s + name};
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError{StorageFault::Other, u"the sample lacks "_s + name};
    return file.readAll();
}

template <typename Value>
Value taken(const QString &name, Parsed<Value> parsed)
{
    if (!parsed)
        throw StorageError{StorageFault::Other, u"the sample's %1: %2"_s.arg(name, parsed.error().path)};
    return *std::move(parsed);
}

template <typename Read>
auto readFile(const QString &name, Read read)
{
    return taken(name, readDocument(resource(name), read));
}

} // namespace

SampleFiles readSampleFiles()
{
    takeSampleResource();
    return {.plan = readFile(u"plan.json"_s, readRow<SamplePlan>),
            .staff = readFile(u"staff.json"_s, readRow<SampleStaff>),
            .schedule = readFile(u"schedule.json"_s, readRow<SampleSchedule>),
            .rubric = taken(u"rubric.json"_s, rubricSheetFromJson(resource(u"rubric.json"_s))),
            .records = taken(u"records.json"_s, recordsSheetFromJson(resource(u"records.json"_s)))};
}

} // namespace yanben
