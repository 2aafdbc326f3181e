#pragma once

#include "domain/employment.h"
#include "domain/ids.h"
#include "domain/member_rule.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace yanben
{

struct StaffMember
{
    StaffId id{};
    QString uid;
    QString name;
    QString workNumber;                        ///< 工号; tells people of one name apart; may be empty
    QString post;                              ///< 职务, as the plan names it (主管培训的副校长)
    std::optional<Employment> employment = {}; ///< empty: nobody has said it
    std::optional<QDate> joined;
    std::optional<QDate> left; ///< the last day; a person who returns has it emptied again
    bool scored = true;        ///< 计分; the others stand on the roster but have no sheet
    QString note;

    bool worksOn(QDate day) const { return (!joined || *joined <= day) && (!left || day <= *left); }

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

enum class GroupKind {
    Listed,  ///< its members are written down
    Everyone ///< 全体教师: all who work here on the day, never listed
};

/// What a group is there for. It says nothing about who is in it.
enum class GroupType {
    Research,    ///< 教研组, whatever its subjects and grades
    Preparation, ///< 备课组
    Grade,       ///< 年级组
    Learning,    ///< 学习型小组
    Studio,      ///< 名师工作室
    Mentoring,   ///< 师徒结对: one 师傅 and at least one 徒弟
    Temporary,   ///< 临时小组, as for one contest
    Centre,      ///< 片级研训中心
    Other        ///< 其他
};

inline constexpr std::array allGroupTypes{GroupType::Research,  GroupType::Preparation, GroupType::Grade,
                                          GroupType::Learning,  GroupType::Studio,      GroupType::Mentoring,
                                          GroupType::Temporary, GroupType::Centre,      GroupType::Other};

struct Group
{
    GroupId id{};
    QString uid;
    QString name;
    GroupKind kind = GroupKind::Listed;
    std::optional<GroupId> sameAs; ///< 同义：低年教师 may stand for 低段教师 once a person has confirmed it
    int position = 0;
    bool scored = false;                ///< 参加考核; the group is assessed as a whole
    std::optional<GroupType> type = {}; ///< empty: nobody has said it
    std::optional<GroupId> parent = {}; ///< the larger group that it is a part of, whose members its own are as well
    MemberRule rule = {};               ///< who is a member besides those who are written down; a synonym has none

    friend bool operator==(const Group &, const Group &) = default;
};

/// Posts of a 师徒结对.
inline constexpr QStringView mentorPost = u"师傅";
inline constexpr QStringView apprenticePost = u"徒弟";

struct Membership
{
    MembershipId id{};
    QString uid;
    StaffId staff{};
    GroupId group{};
    std::optional<QDate> from;
    std::optional<QDate> to; ///< the last day
    QString post = {};       ///< what the person is in the group: 组长, 师傅, 一年级1班; may be empty

    bool holdsIn(QDate first, QDate last) const { return (!from || *from <= last) && (!to || first <= *to); }
    bool holdsOn(QDate day) const { return (!from || *from <= day) && (!to || day <= *to); }

    friend bool operator==(const Membership &, const Membership &) = default;
};

} // namespace yanben
