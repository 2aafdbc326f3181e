#include "documents/output_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yanben
{

namespace
{

constexpr qsizetype chunkSize = 1 << 20;

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

OutputProblem problem(OutputFault fault)
{
    const int code = errno;
    return {code == ENOSPC || code == EDQUOT ? OutputFault::DiskFull : fault, code};
}

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count =
            ::write(fd, bytes.constData() + done, static_cast<size_t>(std::min(chunkSize, bytes.size() - done)));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

std::optional<OutputProblem> fill(const QByteArray &name, const QByteArray &bytes, const std::optional<mode_t> &mode)
{
    Descriptor file{::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
    if (!file.isOpen())
        return problem(OutputFault::NotCreated);
    if (mode)
        (void)::fchmod(file.get(), *mode);
    if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0 || !file.close())
        return problem(OutputFault::NotWritten);
    return std::nullopt;
}

} // namespace

std::optional<OutputProblem> writeOutputFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo asked{path};
    const QString real = asked.canonicalFilePath(); // through every link; empty while nothing is there
    const QFileInfo goal{!real.isEmpty() ? real : asked.isSymLink() ? asked.symLinkTarget() : asked.absoluteFilePath()};
    const QByteArray goalName = QFile::encodeName(goal.absoluteFilePath());
    const QString folder = goal.absolutePath();
    const QByteArray temporary = QFile::encodeName(folder + QStringLiteral("/.yanben-") +
                                                   QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".tmp"));

    struct stat old = {};
    std::optional<mode_t> mode;
    if (::stat(goalName.constData(), &old) == 0)
        mode = old.st_mode & 07777;

    std::optional<OutputProblem> failed = fill(temporary, bytes, mode);
    if (!failed && std::rename(temporary.constData(), goalName.constData()) != 0)
        failed = problem(OutputFault::NotReplaced);
    if (failed) {
        ::unlink(temporary.constData());
        return failed;
    }
    const Descriptor directory{::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (directory.isOpen() && ::fsync(directory.get()) != 0 && errno == EIO)
        return problem(OutputFault::NotWritten);
    return std::nullopt;
}

} // namespace yanben
