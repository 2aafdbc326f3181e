#pragma once

#include "domain/ids.h"
#include "storage/database.h"
#include "storage/sqlite/transaction.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// Who acted, when and what was meant; the changes stand beside it.
struct ActRow
{
    ActId id{};
    QString uid;
    QDateTime at; ///< UTC
    QString who;
    QString role;
    QString kind;
    QStringList subjects; ///< names that the step's description shows
    QString why;
    QString sitting; ///< one opening of the file by one program
    int schema = 0;
    std::optional<ActId> reverts; ///< the act that this one takes back or brings again

    friend bool operator==(const ActRow &, const ActRow &) = default;
};

/// One row before and after an act, as rowToJson() wrote it; empty where it was not there.
struct ChangeRow
{
    QString entity;
    qint64 entityId = 0;
    QByteArray was;
    QByteArray became;

    friend bool operator==(const ChangeRow &, const ChangeRow &) = default;
};

/// The acts of a file. Nothing is ever edited out of it.
class ActLog
{
public:
    explicit ActLog(const Database &database) : m_database{database} {}

    std::vector<ActRow> acts() const; ///< by key
    qint64 lastKey() const;           ///< 0 while there is no act
    std::vector<ChangeRow> changesOf(ActId act) const;
    /// Every act that changed this row, oldest first, with what it made of it.
    std::vector<std::pair<ActRow, ChangeRow>> historyOf(const QString &entity, qint64 entityId) const;
    /// The keys of the rows of this kind that acts have changed, also of those that are no more.
    std::vector<qint64> idsOf(const QString &entity) const;
    void append(Transaction &, const ActRow &act, const std::vector<ChangeRow> &changes) const;

private:
    const Database &m_database;
};

} // namespace yanben
