#pragma once

#include "storage/database.h"
#include "workspace/act_runner.h"
#include "workspace/state.h"
#include "workspace/write_queue.h"

#include <QDate>

#include <functional>
#include <memory>

namespace yanben
{

/// A new school with its first term: what `create` fills a file with.
struct NewSchool
{
    QString name;
    Term term; ///< without keys
};

/// A school file with its rows read, ready to be worked with.
struct LoadedFile
{
    Database reader;
    State state;
    qint64 lastAct = 0; ///< the file's last one when the rows were read

    /// Throws StorageError.
    static LoadedFile load(const QString &path, const OpenOptions &options = {});
};

/// The open school file: its rows in memory, the way to change them, and the file behind them.
class Workspace final
{
public:
    /// Throws StorageError.
    static std::unique_ptr<Workspace> open(const QString &path, const OpenOptions &options = {});
    /// Makes a file with one school and one term and opens it. Throws StorageError; an existing file is refused.
    static std::unique_ptr<Workspace> create(const QString &path, const NewSchool &school);

    /// In the thread that has the file's connection.
    explicit Workspace(LoadedFile file);
    ~Workspace();

    QString path() const { return m_reader.path(); }
    bool isReadOnly() const { return !m_queue; }
    const State &state() const { return m_state; }
    ActRunner &acts() { return *m_acts; }
    const Database &reader() const { return m_reader; }

    /// Reads the rows anew if somebody else has written: call when the window gets active.
    void lookForOthers();

private:
    Database m_reader;
    State m_state;
    std::unique_ptr<WriteQueue> m_queue;
    std::unique_ptr<ActRunner> m_acts;
};

} // namespace yanben
