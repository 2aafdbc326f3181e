#pragma once

#include "ui/pages/settings/settings_desks.h"
#include "workspace/session/school_session.h"

#include <functional>

namespace yanben
{

class Settings;

/// The backups of the open file for the page of settings. The second folder is remembered per school and computer.
class SessionBackups final : public BackupDesk
{
public:
    struct Ways
    {
        std::function<void()> backUp;                 ///< makes one and tells what came of it
        std::function<void(const QString &)> restore; ///< asks, and opens the file anew
    };

    SessionBackups(SchoolSession &session, Settings &settings, Ways ways);

    QString folder() const override;
    std::optional<QString> secondFolder() const override;
    void setSecondFolder(const std::optional<QString> &folder) override;
    std::vector<BackupLine> backups() const override;
    std::optional<FaultMessage> check(const QString &path) const override;
    void backUpNow() override { m_ways.backUp(); }
    void restore(const QString &path) override { m_ways.restore(path); }
    void openFolder(const QString &folder) override;

private:
    QString schoolUid() const;

    SchoolSession &m_session;
    Settings &m_settings;
    Ways m_ways;
};

/// Who signs, for the page of settings.
class SessionOperators final : public OperatorDesk
{
public:
    struct Ways
    {
        std::function<std::optional<Operator>()> signing;
        std::function<void(const Operator &)> sign;
    };

    SessionOperators(SchoolSession &session, Ways ways) : m_session{session}, m_ways{std::move(ways)} {}

    std::optional<Operator> signing() const override { return m_ways.signing(); }
    void sign(const Operator &who) override { m_ways.sign(who); }
    QStringList knownNames() const override;

private:
    SchoolSession &m_session;
    Ways m_ways;
};

} // namespace yanben
