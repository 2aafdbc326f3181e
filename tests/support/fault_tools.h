#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <csignal>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace yanben
{

/// Takes the right to write a file or folder for as long as it lives; also from root, where the file system lets it.
class WriteProtection
{
public:
    explicit WriteProtection(const QString &path) : m_path{QFile::encodeName(path)}
    {
        struct stat status = {};
        ::stat(m_path.constData(), &status);
        m_mode = status.st_mode;
        ::chmod(m_path.constData(), m_mode & ~(S_IWUSR | S_IWGRP | S_IWOTH));
        setImmutable(true);
    }
    ~WriteProtection()
    {
        setImmutable(false);
        ::chmod(m_path.constData(), m_mode);
    }
    Q_DISABLE_COPY_MOVE(WriteProtection)

    bool works() const { return ::access(m_path.constData(), W_OK) != 0; }

private:
    void setImmutable(bool on) const
    {
        const int descriptor = ::open(m_path.constData(), O_RDONLY | O_CLOEXEC);
        int flags = 0;
        if (::ioctl(descriptor, FS_IOC_GETFLAGS, &flags) == 0) {
            flags = on ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
            ::ioctl(descriptor, FS_IOC_SETFLAGS, &flags);
        }
        ::close(descriptor);
    }

    QByteArray m_path;
    mode_t m_mode = 0;
};

/// A file system of a given size on a folder, when the test may mount one.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const char *options) : m_folder{QFile::encodeName(folder)}
    {
        m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk() { pull(); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool mounted() const { return m_mounted; }

    /// Its folder is empty from now on, whatever is open there.
    void pull()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
        m_mounted = false;
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

/// Another process that does `work` and then stands still until it is killed.
class OtherProcess
{
public:
    template <typename Work>
    explicit OtherProcess(Work &&work)
    {
        int ends[2] = {};
        if (::pipe(ends) != 0)
            throw std::runtime_error{"no pipe"};
        m_pid = ::fork();
        if (m_pid == 0) {
            work([&ends] {
                const char ready = 1;
                if (::write(ends[1], &ready, 1) == 1)
                    for (;;)
                        ::pause();
            });
            ::_exit(1);
        }
        ::close(ends[1]);
        char ready = 0;
        m_ready = ::read(ends[0], &ready, 1) == 1;
        ::close(ends[0]);
    }
    ~OtherProcess() { kill(); }
    Q_DISABLE_COPY_MOVE(OtherProcess)

    /// `work` has called what it was given.
    bool ready() const { return m_ready; }
    pid_t pid() const { return m_pid; }

    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
    bool m_ready = false;
};

} // namespace yanben
