#pragma once

#include "storage/act_log.h"
#include "storage/database.h"
#include "storage/storage_error.h"
#include "workspace/change.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

namespace yanben
{

/// One act on its way to the disk: its changes, and the version that each row must have in the file (empty: no row
/// yet).
struct WriteJob
{
    ActRow act;
    std::vector<Change> changes;
    std::vector<std::optional<int>> versions;
};

/// The one writer of an open file: acts are written in the order in which they were pushed, each in one transaction,
/// on a thread of its own, so that a slow disk never holds up a key press. After a failure everything that was pushed
/// behind it is dropped, until restart() says that the rows have been read again.
class WriteQueue final : public QObject
{
    Q_OBJECT

public:
    /// Writes into the file that the reader has open; another file at its path is refused with Moved.
    explicit WriteQueue(const Database &reader, QObject *parent = nullptr);
    ~WriteQueue() override;
    Q_DISABLE_COPY_MOVE(WriteQueue)

    void push(WriteJob job);
    /// Returns when every act pushed so far is on the disk or has failed; their signals have been sent by then.
    void flush();
    void restart();
    /// Asks whether somebody else has written since; answers by changedElsewhere().
    void lookForOthers();
    bool isIdle() const { return m_waiting == 0; }

signals:
    void written(yanben::ActId act);
    /// Nothing of the act, nor of those behind it, is in the file.
    void failed(const yanben::StorageFaultFacts &facts);
    void changedElsewhere();

private:
    class Writer;

    QThread m_thread;
    std::unique_ptr<Writer> m_writer;
    int m_waiting = 0;
};

} // namespace yanben
