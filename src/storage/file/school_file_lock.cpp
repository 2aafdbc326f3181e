#include "storage/file/school_file_lock.h"

#include "storage/file/durable_file.h"
#include "storage/file/safe_file_writer.h"
#include "storage/storage_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <csignal>
#include <fcntl.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// A process number means something only with its computer, its boot and its start: numbers are used again.
struct LockFile
{
    LockInfo info;
    QString machine;
    QString boot;
    QString started;
    QString token;
};

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray{};
}

QString thisMachine()
{
    const QByteArray hash = QCryptographicHash::hash(QSysInfo::machineUniqueId(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

QString thisBoot()
{
    return QString::fromLatin1(contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
}

/// Field 22 of stat, counted behind the name of the program, which may hold blanks and brackets. Empty for one that has
/// ended, also while its parent has not asked how: it keeps its number and its start until then.
QString startOf(qint64 pid)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const bool hasEnded = fields.front() == "Z" || fields.front() == "X";
    return fields.size() > 19 && !hasEnded ? QString::fromLatin1(fields[19]) : QString{};
}

QString lockPathOf(const QString &path)
{
    const QFileInfo info{path};
    const QFileInfo real{info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()};
    return real.absolutePath() + u"/.~lock."_s + real.fileName() + u'#';
}

LockFile ownLock(const QString &who)
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {.info = {.who = who,
                     .host = QSysInfo::machineHostName(),
                     .pid = pid,
                     .since = QDateTime::currentDateTimeUtc(),
                     .signer = {}},
            .machine = thisMachine(),
            .boot = thisBoot(),
            .started = startOf(pid),
            .token = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

QByteArray toBytes(const LockFile &lock)
{
    const QJsonObject object{{u"who"_s, lock.info.who},      {u"host"_s, lock.info.host},
                             {u"pid"_s, lock.info.pid},      {u"since"_s, lock.info.since.toString(Qt::ISODateWithMs)},
                             {u"machine"_s, lock.machine},   {u"boot"_s, lock.boot},
                             {u"started"_s, lock.started},   {u"token"_s, lock.token},
                             {u"signer"_s, lock.info.signer}};
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

/// Empty when there is no lock file. One that cannot be understood is a lock of somebody unknown.
std::optional<LockFile> readLock(const QString &lockPath)
{
    const QFileInfo file{lockPath};
    if (!file.exists())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(contentOf(lockPath)).object();
    LockFile lock{.info = {.who = object[u"who"_s].toString(),
                           .host = object[u"host"_s].toString(),
                           .pid = object[u"pid"_s].toInteger(),
                           .since = QDateTime::fromString(object[u"since"_s].toString(), Qt::ISODateWithMs),
                           .signer = object[u"signer"_s].toString()},
                  .machine = object[u"machine"_s].toString(),
                  .boot = object[u"boot"_s].toString(),
                  .started = object[u"started"_s].toString(),
                  .token = object[u"token"_s].toString()};
    if (!lock.info.since.isValid())
        lock.info.since = file.lastModified().toUTC();
    return lock;
}

bool isDead(const LockFile &lock)
{
    if (lock.machine != thisMachine() || lock.info.host != QSysInfo::machineHostName() || lock.info.pid <= 0)
        return false;
    if (lock.boot != thisBoot())
        return true;
    if (::kill(static_cast<pid_t>(lock.info.pid), 0) != 0 && errno == ESRCH)
        return true;
    return startOf(lock.info.pid) != lock.started;
}

/// False when somebody else's lock stands there now.
bool placeNew(const QString &lockPath, const LockFile &lock)
{
    TemporaryFile temporary{lockPath, FileAccess::Usual};
    Descriptor file{temporary.path(), O_WRONLY};
    file.write(toBytes(lock));
    file.close();
    // A link appears with its content and never over another.
    if (::link(QFile::encodeName(temporary.path()).constData(), QFile::encodeName(lockPath).constData()) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    try { // FAT and some shares have no links
        Descriptor direct{lockPath, O_WRONLY | O_CREAT | O_EXCL, 0666};
        direct.write(toBytes(lock));
        direct.close();
        return true;
    } catch (const StorageError &error) {
        if (error.kind() == StorageFault::Exists)
            return false;
        throw;
    }
}

} // namespace

SchoolFileLock SchoolFileLock::take(const QString &path, const QString &who)
{
    const QString lockPath = lockPathOf(path);
    const LockFile own = ownLock(who);
    if (placeNew(lockPath, own))
        return {lockPath, own.token, false};
    const auto other = readLock(lockPath);
    if (other && !isDead(*other))
        throw StorageError{{.fault = StorageFault::LockedElsewhere, .path = path, .heldBy = other->info},
                           u"another program edits the file"_s};
    SchoolFileLock lock = takeOver(path, who);
    lock.m_foundUncleanEnd = other.has_value();
    return lock;
}

SchoolFileLock SchoolFileLock::takeOver(const QString &path, const QString &who)
{
    const QString lockPath = lockPathOf(path);
    const LockFile own = ownLock(who);
    writeFileSafely(lockPath, toBytes(own));
    return {lockPath, own.token, false};
}

std::optional<LockInfo> SchoolFileLock::holder(const QString &path)
{
    const auto lock = readLock(lockPathOf(path));
    return lock && !isDead(*lock) ? std::optional{lock->info} : std::nullopt;
}

SchoolFileLock::SchoolFileLock(QString lockPath, QString token, bool foundUncleanEnd)
    : m_lockPath{std::move(lockPath)}, m_token{std::move(token)}, m_foundUncleanEnd{foundUncleanEnd}
{}

SchoolFileLock::SchoolFileLock(SchoolFileLock &&other) noexcept
    : m_lockPath{std::exchange(other.m_lockPath, {})},
      m_token{std::exchange(other.m_token, {})},
      m_foundUncleanEnd{other.m_foundUncleanEnd}
{}

SchoolFileLock &SchoolFileLock::operator=(SchoolFileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_lockPath = std::exchange(other.m_lockPath, {});
        m_token = std::exchange(other.m_token, {});
        m_foundUncleanEnd = other.m_foundUncleanEnd;
    }
    return *this;
}

SchoolFileLock::~SchoolFileLock()
{
    release();
}

bool SchoolFileLock::holds() const
{
    const auto lock = readLock(m_lockPath);
    return lock && lock->token == m_token;
}

void SchoolFileLock::setSigner(const QString &signer)
{
    auto lock = readLock(m_lockPath);
    if (!lock || lock->token != m_token || lock->info.signer == signer)
        return;
    lock->info.signer = signer;
    try {
        writeFileSafely(m_lockPath, toBytes(*lock));
    } catch (const StorageError &) {
        // The lock holds all the same; it only says less.
    }
}

void SchoolFileLock::release()
{
    if (!m_lockPath.isEmpty() && holds())
        QFile::remove(m_lockPath);
}

} // namespace yanben
