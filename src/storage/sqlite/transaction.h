#pragma once

#include "storage/database.h"

namespace yanben
{

/// One act on the file: undone unless committed. Write methods ask for one, so no write can happen outside it. The
/// first statement that fails undoes the whole act, and every later one throws.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// When it returns the act is on the disk. When it throws nothing of the act is.
    void commit();

private:
    Database::Connection &m_connection;
    bool m_done = false;
};

/// What is read while it lives is of one moment; others can't write that long. Not inside an act.
class Snapshot
{
public:
    explicit Snapshot(const Database &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database::Connection &m_connection;
};

} // namespace yanben
