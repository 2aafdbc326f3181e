#pragma once

#include "domain/school.h"
#include "domain/subject.h"
#include "storage/sqlite/column.h"

namespace yanben
{

/// One of the columns that say who or what a sheet is about; with none of them it is the school.
template <typename Id, typename Owner>
struct SubjectColumn
{
    Owner &subject;
};

template <typename Id, typename Owner>
SubjectColumn<Id, Owner> subjectColumn(Owner &subject)
{
    return {subject};
}

template <typename Id, typename Owner>
QVariant toColumn(const SubjectColumn<Id, Owner> &column)
{
    const Id *id = std::get_if<Id>(&column.subject);
    return id ? toColumn(*id) : QVariant{};
}

/// To be read in the order of the columns: the teacher's comes first.
template <typename Id>
void fromColumn(const QVariant &value, SubjectColumn<Id, Subject> &column)
{
    const bool isFirst = std::is_same_v<Id, StaffId>;
    if (isFirst)
        column.subject = School{}.id;
    if (value.isNull())
        return;
    if (!isFirst && std::holds_alternative<StaffId>(column.subject))
        throw ColumnError{"a sheet of a teacher and a group"};
    fromColumn(value, column.subject.template emplace<Id>());
}

} // namespace yanben
