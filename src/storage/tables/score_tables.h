#pragma once

#include "domain/sheets/score_sheet.h"
#include "storage/sqlite/column.h"
#include "storage/tables/columns.h"
#include "storage/tables/subject_column.h"

namespace yanben
{

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

template <>
struct Words<SheetState>
{
    static constexpr std::array all{QLatin1StringView{"self_rating"}, QLatin1StringView{"first_rating"},
                                    QLatin1StringView{"review"}, QLatin1StringView{"published"},
                                    QLatin1StringView{"archived"}};
};

template <>
struct Columns<ScoreSheet>
{
    static constexpr QLatin1StringView name{"score_sheet"};

    static void visit(auto &&column, auto &row)
    {
        column("term_id", row.term);
        column("rubric_id", row.rubric);
        auto staff = subjectColumn<StaffId>(row.subject);
        column("staff_id", staff);
        auto group = subjectColumn<GroupId>(row.subject);
        column("group_id", group);
        column("state", row.state);
        column("moved_by", row.movedBy);
        column("moved_at", row.movedAt);
        column("comment", row.comment);
        column("comment_by", row.commentBy);
        column("comment_at", row.commentAt);
    }
};

template <>
struct Columns<CellRecord>
{
    static constexpr QLatin1StringView name{"record"};

    static void visit(auto &&column, auto &row)
    {
        column("sheet_id", row.sheet);
        column("criterion_id", row.criterion);
        column("source", row.voice.source);
        column("rater_id", row.voice.rater);
        column("state", row.record.state);
        column("data", row.record.data);
        column("note", row.record.note);
        column("handed_in", row.handedIn);
    }
};

template <>
struct Columns<RecordEntry>
{
    static constexpr QLatin1StringView name{"record_entry"};

    static void visit(auto &&column, auto &row)
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
struct Columns<SheetVeto>
{
    static constexpr QLatin1StringView name{"sheet_veto"};

    static void visit(auto &&column, auto &row)
    {
        column("sheet_id", row.sheet);
        column("name", row.name);
        column("evidence", row.evidence);
    }
};

} // namespace yanben
