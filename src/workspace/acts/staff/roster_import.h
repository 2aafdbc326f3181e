#pragma once

#include "documents/tables/clipboard_table.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// What a column of a pasted roster holds.
enum class RosterColumn { Ignored, Name, WorkNumber, Post, Employment, Groups, Joined, Left, Scored, Note };

struct RosterMapping
{
    std::vector<RosterColumn> columns; ///< one for each column of the table
    int headRows = 0;                  ///< passed over at the top: a title, the headings

    friend bool operator==(const RosterMapping &, const RosterMapping &) = default;
};

/// By the words of a heading within the first rows; without one, by what the cells look like.
RosterMapping guessRosterMapping(const ClipboardTable &table);

/// One line of a pasted roster; what its table has no column for is empty and changes nothing.
struct RosterLine
{
    QString name;
    QString workNumber;
    std::optional<QString> post;
    std::optional<Employment> employment = {};
    std::optional<QDate> joined;
    std::optional<QDate> left;
    std::optional<bool> scored;
    std::optional<QString> note;
    QStringList groups;
    QStringList unread; ///< cells that say no day, no employment, or neither yes nor no
};

/// Rows without any text are passed over. Several columns of groups add up; of any other kind the first counts.
std::vector<RosterLine> rosterLines(const ClipboardTable &table, const RosterMapping &mapping, const Term &term);

struct RosterProposal
{
    enum class Kind {
        Add,
        Update,
        Unchanged,
        NameMissing,
        Unreadable, ///< a cell of the line was not understood
        Ambiguous,  ///< several people have this name, and no 工号 tells them apart
        Twice,      ///< an earlier line speaks of the same person
        BadDates    ///< leaves before joining
    };

    Kind kind = Kind::Add;
    StaffMember after;          ///< without a key for Add
    QStringList groupsToJoin{}; ///< of them those that the person is not in yet
    QStringList unread{};
    bool isChange() const { return kind == Kind::Add || kind == Kind::Update; }
};

/// A line is about the person with its 工号, otherwise about the only one of its name. One proposal for each line. No
/// person is proposed twice, and none whose name another line or row could mean as well.
std::vector<RosterProposal> proposeRoster(const State &state, const std::vector<RosterLine> &lines, QDate today);
/// All changes among the proposals as one step; groups that don't exist yet are made. Who is new has always been in his
/// groups, the others from `today` on.
Act importRoster(const State &state, const std::vector<RosterProposal> &proposals, QDate today);

} // namespace yanben
