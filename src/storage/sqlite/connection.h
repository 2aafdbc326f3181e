#pragma once

#include "storage/database.h"

#include <QSqlDatabase>
#include <QThread>

struct sqlite3;

namespace yanben
{

/// The driver's connection and the state of the act that runs on it.
class Database::Connection
{
public:
    enum class Act { None, Running, Failed };

    Connection(const QString &path, OpenMode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Throws in a thread that is not the connection's own.
    const QSqlDatabase &sql() const;
    /// From the connection's own thread, and with nothing running on it.
    void handTo(QThread &thread);
    sqlite3 *handle() const;

    /// Runs SQL without parameters or results.
    void execute(const QString &sql);

    /// The first statement of an act that fails undoes the act: after a full disk SQLite has rolled back by itself, and
    /// the next statement would run alone.
    void failAct();
    void rollBack();

    Act act = Act::None;
    const QString path;
    const OpenMode mode;
    std::optional<FileIdentity> identity; ///< as it was opened; empty in memory
    QString schoolUid;

private:
    const QString m_name;
    const QThread *m_thread;
    QSqlDatabase m_sql;
};

} // namespace yanben
