#pragma once

#include <QString>

namespace yanben
{

/// Where the log files lie: the current one, yanben.log, and the four before it.
QString logFolder();

/// While it lives, spdlog's default logger and Qt's messages go to a rotating file in `folder` (warnings also to
/// stderr). Without a writable folder only stderr remains: a missing log keeps nobody from working.
///
/// The file may be sent to a stranger for help, so nothing that a person typed belongs in it.
class Logging final
{
public:
    explicit Logging(const QString &folder);
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)

    bool writesFile() const { return m_writesFile; }

private:
    bool m_writesFile = false;
};

} // namespace yanben
