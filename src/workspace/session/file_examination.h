#pragma once

#include "domain/school_file_problem.h"

#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

class QThread;

namespace yanben
{

/// Looks through a whole open school file on a thread and a connection of its own: what opening has no time for. It
/// only reads. The destructor stops it.
class FileExamination final : public QObject
{
    Q_OBJECT

public:
    explicit FileExamination(const QString &path, QObject *parent = nullptr);
    ~FileExamination() override;

signals:
    /// Once; never when the file could not be read to the end.
    void done(const std::vector<yanben::SchoolFileProblem> &problems);

private:
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace yanben
