#pragma once

#include "workspace/state.h"

#include <QStringList>

#include <vector>

namespace yanben
{

/// What a list of participants says: who comes, and who of them is not expected (全体教师，除王勋外).
struct ReadAudience
{
    std::vector<Participant> people{};
    std::vector<Participant> excused{}; ///< people of the roster and groups, each once
    QStringList unknown{};              ///< named by an exception, but by no roster and no group: they stand nowhere

    bool hasExceptions() const { return !excused.empty() || !unknown.isEmpty(); }
};

/// True while what is typed begins an exception whose names may go on behind a 、: 除王勋, 全体教师（王勋.
bool isOpenException(const State &state, const QString &text);
/// Several names in one text, as splitList() has them; the names of one exception stay together.
QStringList audienceParts(const State &state, const QString &text);

/// Reads names as participantsNamed() does, and exceptions among them: 除X外, 除X、Y外, （X除外）, （除X外）, 不含X.
/// Behind 不含X、Y without an end a group begins the participants again. Who is `known` is what he was, however called.
ReadAudience readAudience(const State &state, const std::vector<Participant> &known, const QStringList &names);

/// In the words that are read: 全体教师、除王勋外.
QString audienceText(const State &state, const std::vector<Participant> &people,
                     const std::vector<Participant> &excused);

/// One name that reads as an exception, and so is nobody's name.
bool isException(const State &state, const QString &name);

/// Somebody from outside whose unit stands behind the name, 李四（县教研室）; not one whose name or group the roster
/// has without the brackets, which is rather a slip.
bool namesUnit(const State &state, const QString &name);

} // namespace yanben
