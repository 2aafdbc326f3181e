#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <sqlite3.h>

namespace yanben
{

/// As long as it lives, every file that SQLite opens takes this long for each of its syncs, of which a commit has
/// several. Make it before the connections.
class SlowDisk
{
public:
    explicit SlowDisk(std::chrono::milliseconds delay) : m_real{sqlite3_vfs_find(nullptr)}, m_vfs{*m_real}
    {
        if (one)
            throw std::logic_error{"one slow disk is enough"};
        one = this;
        m_delay = delay;
        m_vfs.zName = "slow";
        m_vfs.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given) {
            const int result = one->m_real->xOpen(one->m_real, name, file, flags, given);
            if (file->pMethods)
                file->pMethods = slowed(file->pMethods);
            return result;
        };
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~SlowDisk()
    {
        sqlite3_vfs_register(m_real, 1);
        sqlite3_vfs_unregister(&m_vfs);
        m_delay = std::chrono::milliseconds::zero();
        one = nullptr;
    }
    Q_DISABLE_COPY_MOVE(SlowDisk)

    static int syncs() { return m_syncs; }

private:
    struct Methods
    {
        sqlite3_io_methods slow; ///< first: a file's methods are found again by it
        const sqlite3_io_methods *real;
    };

    /// Files stay open after the disk is fast again, and so do their methods.
    static const sqlite3_io_methods *slowed(const sqlite3_io_methods *real)
    {
        static std::mutex guard;
        static std::map<const sqlite3_io_methods *, std::unique_ptr<Methods>> known;
        const std::lock_guard lock{guard};
        std::unique_ptr<Methods> &methods = known[real];
        if (!methods) {
            methods = std::make_unique<Methods>(Methods{*real, real});
            methods->slow.xSync = [](sqlite3_file *file, int flags) {
                ++m_syncs;
                std::this_thread::sleep_for(m_delay.load());
                return reinterpret_cast<const Methods *>(file->pMethods)->real->xSync(file, flags);
            };
        }
        return &methods->slow;
    }

    static inline SlowDisk *one = nullptr;
    static inline std::atomic<std::chrono::milliseconds> m_delay{};
    static inline std::atomic<int> m_syncs = 0;

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
};

} // namespace yanben
