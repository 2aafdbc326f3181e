#pragma once

namespace yanben
{

/// Where the rows of T stand: the table's name, and its own columns beside id, uid, version and removed.
/// `visit` calls column(name, member) for each, in the table's order; it serves reading, writing and the change log
/// alike.
template <typename T>
struct Columns;

} // namespace yanben
