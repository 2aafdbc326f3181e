#pragma once

#include "domain/subject.h"
#include "workspace/state.h"

#include <QString>

#include <map>
#include <vector>

namespace yanben
{

/// What a teacher is called, the group's name, or the school's. A row that is gone gives an empty name.
QString subjectName(const State &state, Subject subject);
/// The names by which criteria may say that they are for this subject: of a teacher his groups of the term, of a group
/// its own name and its synonyms, of the school none.
std::vector<QString> groupNamesOf(const State &state, Subject subject, const Term &term);
/// The same of all of them at once.
std::map<Subject, std::vector<QString>> groupsBySubject(const State &state, const std::vector<Subject> &subjects,
                                                        const Term &term);
/// Of a teacher the groups that tell him from others, with 、 between; nothing for any other subject.
QString subjectGroups(const State &state, Subject subject, const Term &term);

/// A group that can be assessed as a whole: neither 全体教师 nor a synonym.
bool canBeScored(const Group &group);
/// Who or what has a sheet of the rubric: teachers who are counted (计分) and here on some day of its term, groups that
/// are assessed (参加考核) or have something on their sheet, as in a term of long ago, or the school; and whatever else
/// has published results. Teachers by key, groups in their order.
std::vector<Subject> scoredSubjects(const State &state, RubricId rubric);

} // namespace yanben
