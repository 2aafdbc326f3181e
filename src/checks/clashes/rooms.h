#pragma once

#include <QString>

#include <set>
#include <vector>

namespace yanben
{

/// The rooms that a place names, without blanks: 综合报告厅、计算机室 are two. Left out is what is no single room: set
/// by somebody else or yet to be set (由进修学校安排, 另定), each one's own (各班教室), online, outside (校外), or only
/// a kind of room (教室, 办公室); unless it is one of the `known` ones.
std::vector<QString> roomsIn(const QString &place, const std::set<QString> &known);

} // namespace yanben
