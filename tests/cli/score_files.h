#pragma once

#include "cli/cli_run.h"

#include <QJsonArray>

namespace yanben
{

/// A records file of one subject.
inline QByteArray recordsOf(const QByteArray &records)
{
    return R"({"format":"yanben-records/1","subjects":[{"name":"甲","groups":["全体教师"],"records":)" + records +
           "}]}";
}

inline QStringList scoreFiles(const QString &rubric, const QString &records,
                              const QStringList &how = {QStringLiteral("--json")})
{
    return QStringList{QStringLiteral("score"), QStringLiteral("--rubric"), rubric, QStringLiteral("--records"),
                       records} +
           how;
}

inline QJsonObject subject(const CliRun &run, const QString &name)
{
    for (const QJsonValue &each : run.json()[u"subjects"].toArray()) {
        if (each[u"name"].toString() == name)
            return each.toObject();
    }
    return {};
}

} // namespace yanben
