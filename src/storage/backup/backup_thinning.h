#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

struct Backup
{
    QString path = {};
    qint64 sequence = 0;
    std::optional<QDate> lastAct; ///< of the data inside; none in a file without acts

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// The backups that may go, when the 10 newest stay and the newest of each of 12 days, 10 weeks and 9 months. Newer
/// means a higher sequence, days are those of the last act, and nothing is compared with today: a wrong clock costs no
/// backup.
std::vector<Backup> superfluous(std::vector<Backup> backups);

} // namespace yanben
