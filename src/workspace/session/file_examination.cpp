#include "workspace/session/file_examination.h"

#include "storage/storage_error.h"
#include "storage/verify.h"

#include <QThread>

namespace yanben
{

FileExamination::FileExamination(const QString &path, QObject *parent) : QObject{parent}
{
    m_thread.reset(QThread::create([this, path, stop = m_stop.get_token()] {
        try {
            const Database database = Database::open(path, {.mode = OpenMode::ReadOnly, .pages = PageCheck::Never});
            const std::vector<SchoolFileProblem> problems = verify(database, schemaSteps(), stop);
            QMetaObject::invokeMethod(this, [this, problems] { emit done(problems); });
        } catch (const StorageError &) {
            // It was stopped. A file that vanished or is being written is told by those who work with it.
        }
    }));
    m_thread->start(QThread::LowPriority);
}

FileExamination::~FileExamination()
{
    m_stop.request_stop();
    m_thread->wait();
}

} // namespace yanben
