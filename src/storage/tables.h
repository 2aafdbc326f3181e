#pragma once

#include "domain/entities.h"
#include "storage/sqlite/column.h"

namespace yanben
{

/// Where the rows of T stand: the table's name, and its own columns beside id, uid, version and removed.
/// `visit` calls column(name, member) for each, in the table's order; it serves reading, writing and the change log
/// alike.
template <typename T>
struct Columns;

template <>
struct Words<ListKind>
{
    static constexpr std::array all{QLatin1StringView{"place"}, QLatin1StringView{"form"}};
};
template <>
struct Words<CalendarDay::Kind>
{
    static constexpr std::array all{QLatin1StringView{"off"}, QLatin1StringView{"work"}};
};
template <>
struct Words<GroupKind>
{
    static constexpr std::array all{QLatin1StringView{"listed"}, QLatin1StringView{"everyone"}};
};
template <>
struct Words<PlanState>
{
    static constexpr std::array all{QLatin1StringView{"draft"}, QLatin1StringView{"submitted"},
                                    QLatin1StringView{"approved"}};
};
template <>
struct Words<SectionKind>
{
    static constexpr std::array all{
        QLatin1StringView{"preamble"},   QLatin1StringView{"guiding_ideas"}, QLatin1StringView{"goals"},
        QLatin1StringView{"focus"},      QLatin1StringView{"content_list"},  QLatin1StringView{"forms_list"},
        QLatin1StringView{"process"},    QLatin1StringView{"stage"},         QLatin1StringView{"month"},
        QLatin1StringView{"safeguards"}, QLatin1StringView{"leadership"},    QLatin1StringView{"duties"},
        QLatin1StringView{"other"}};
};
template <>
struct Words<LeaderRole>
{
    static constexpr std::array all{QLatin1StringView{"leader"}, QLatin1StringView{"deputy"},
                                    QLatin1StringView{"member"}, QLatin1StringView{"in_charge"}};
};
template <>
struct Words<VersionState>
{
    static constexpr std::array all{QLatin1StringView{"draft"}, QLatin1StringView{"published"}};
};
template <>
struct Words<RecordSource>
{
    static constexpr std::array all{QLatin1StringView{"self"}, QLatin1StringView{"office"}, QLatin1StringView{"rater"}};
};
template <>
struct Words<RecordState>
{
    static constexpr std::array all{QLatin1StringView{"missing"}, QLatin1StringView{"absent"},
                                    QLatin1StringView{"exempt"}, QLatin1StringView{"not_applicable"},
                                    QLatin1StringView{"recorded"}};
};

#define YANBEN_TABLE(Name)                                                                                             \
    static constexpr QLatin1StringView name{Name};                                                                     \
    static void visit(auto &&column, auto &row)

template <>
struct Columns<School>
{
    YANBEN_TABLE("school")
    {
        column("name", row.name);
        column("signature", row.signature);
    }
};
template <>
struct Columns<ListEntry>
{
    YANBEN_TABLE("list_entry")
    {
        column("kind", row.kind);
        column("name", row.name);
        column("same_as_id", row.sameAs);
    }
};
template <>
struct Columns<Term>
{
    YANBEN_TABLE("term")
    {
        column("code", row.code);
        column("title", row.title);
        column("first_day", row.first);
        column("last_day", row.last);
        column("week_start", row.weekStart);
        column("teaching_from", row.firstTeachingWeek);
    }
};
template <>
struct Columns<Stage>
{
    YANBEN_TABLE("stage")
    {
        column("term_id", row.term);
        column("position", row.position);
        column("name", row.name);
        column("first_day", row.first);
        column("last_day", row.last);
    }
};
template <>
struct Columns<CalendarDay>
{
    YANBEN_TABLE("calendar_day")
    {
        column("day", row.date);
        column("kind", row.kind);
        column("name", row.name);
    }
};
template <>
struct Columns<StaffMember>
{
    YANBEN_TABLE("staff_member")
    {
        column("name", row.name);
        column("work_number", row.workNumber);
        column("post", row.post);
        column("joined", row.joined);
        column("left_on", row.left);
        column("scored", row.scored);
        column("note", row.note);
    }
};
template <>
struct Columns<Group>
{
    YANBEN_TABLE("staff_group")
    {
        column("name", row.name);
        column("kind", row.kind);
        column("same_as_id", row.sameAs);
        column("position", row.position);
    }
};
template <>
struct Columns<Membership>
{
    YANBEN_TABLE("membership")
    {
        column("staff_id", row.staff);
        column("group_id", row.group);
        column("from_day", row.from);
        column("to_day", row.to);
    }
};
template <>
struct Columns<Plan>
{
    YANBEN_TABLE("plan")
    {
        column("term_id", row.term);
        column("title", row.title);
        column("made_on", row.madeOn);
        column("state", row.state);
        column("state_by", row.stateBy);
        column("state_at", row.stateAt);
        column("return_comment", row.returnComment);
    }
};
template <>
struct Columns<Section>
{
    YANBEN_TABLE("section")
    {
        column("plan_id", row.plan);
        column("position", row.position);
        column("level", row.level);
        column("kind", row.kind);
        column("heading", row.heading);
        column("text", row.text);
    }
};
template <>
struct Columns<Leader>
{
    YANBEN_TABLE("leader")
    {
        column("plan_id", row.plan);
        column("role", row.role);
        column("staff_id", row.staff);
        column("position", row.position);
    }
};
template <>
struct Columns<Topic>
{
    YANBEN_TABLE("topic")
    {
        column("term_id", row.term);
        column("name", row.name);
        column("position", row.position);
    }
};
template <>
struct Columns<Activity>
{
    YANBEN_TABLE("activity")
    {
        column("term_id", row.term);
        column("topic_id", row.topic);
        column("position", row.position);
        column("title", row.title);
        column("time", row.when);
        column("start_day", row.start);
        column("end_day", row.end);
        column("forms", row.forms);
        column("background_task", row.backgroundTask);
        column("note", row.note);
    }
};
template <>
struct Columns<Session>
{
    YANBEN_TABLE("session")
    {
        column("activity_id", row.activity);
        column("position", row.position);
        column("time", row.when);
        column("presenters", row.presenters);
        column("audience", row.audience);
        column("place", row.place);
    }
};
template <>
struct Columns<Rubric>
{
    YANBEN_TABLE("rubric") { column("term_id", row.term); }
};
template <>
struct Columns<RubricVersion>
{
    YANBEN_TABLE("rubric_version")
    {
        column("rubric_id", row.rubric);
        column("number", row.number);
        column("state", row.state);
        column("published_by", row.publishedBy);
        column("published_at", row.publishedAt);
        column("terms", row.terms);
    }
};
template <>
struct Columns<Criterion>
{
    YANBEN_TABLE("criterion")
    {
        column("rubric_id", row.rubric);
        column("key", row.key);
    }
};
template <>
struct Columns<CriterionVersion>
{
    YANBEN_TABLE("criterion_version")
    {
        column("rubric_version_id", row.version);
        column("criterion_id", row.criterion);
        column("position", row.position);
        column("topic_id", row.topic);
        column("spec", row.spec);
    }
};
template <>
struct Columns<ScoreSheet>
{
    YANBEN_TABLE("score_sheet")
    {
        column("term_id", row.term);
        column("rubric_id", row.rubric);
        column("staff_id", row.staff);
    }
};
template <>
struct Columns<CellRecord>
{
    YANBEN_TABLE("record")
    {
        column("sheet_id", row.sheet);
        column("criterion_id", row.criterion);
        column("source", row.source);
        column("rater_id", row.rater);
        column("state", row.record.state);
        column("data", row.record.data);
        column("note", row.record.note);
        column("handed_in", row.handedIn);
    }
};
template <>
struct Columns<RecordEntry>
{
    YANBEN_TABLE("record_entry")
    {
        column("record_id", row.record);
        column("day", row.day);
        column("case_key", row.caseKey);
        column("count", row.count);
        column("amount", row.amount);
        column("evidence", row.evidence);
        column("attachment", row.attachment);
        column("made_by", row.madeBy);
        column("why", row.why);
    }
};
template <>
struct Columns<Dismissal>
{
    YANBEN_TABLE("dismissal")
    {
        column("term_id", row.term);
        column("code", row.code);
        column("target", row.target);
        column("facts", row.facts);
        column("reason", row.reason);
    }
};

#undef YANBEN_TABLE

} // namespace yanben
