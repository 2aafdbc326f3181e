#pragma once

#include "ui/pages/settings/settings_desks.h"

#include <optional>
#include <vector>

namespace yanben
{

using namespace Qt::StringLiterals;

struct FakeBackups final : BackupDesk
{
    std::optional<QString> second;
    std::vector<BackupLine> lines;
    QString damaged;
    int made = 0;
    QString restored;
    QString opened;

    QString folder() const override { return u"/school/backups"_s; }
    std::optional<QString> secondFolder() const override { return second; }
    void setSecondFolder(const std::optional<QString> &folder) override { second = folder; }
    std::vector<BackupLine> backups() const override { return lines; }
    std::optional<FaultMessage> check(const QString &path) const override
    {
        return path == damaged ? std::optional{FaultMessage{u"broken"_s, u"mend"_s}} : std::nullopt;
    }
    void backUpNow() override
    {
        lines.insert(lines.begin(), {.path = u"/school/backups/new.yanben"_s, .made = QDateTime::currentDateTime()});
        ++made;
    }
    void restore(const QString &path) override { restored = path; }
    void openFolder(const QString &path) override { opened = path; }
};

struct FakeOperators final : OperatorDesk
{
    std::optional<Operator> who;

    std::optional<Operator> signing() const override { return who; }
    void sign(const Operator &signer) override { who = signer; }
    QStringList knownNames() const override { return {u"研训处"_s}; }
};

} // namespace yanben
