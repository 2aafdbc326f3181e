#pragma once

#include "ui/shell/actions.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace yanben
{

/// Who signs the acts made on this computer in one school's file. The role is the word that the workspace stores.
struct RememberedOperator
{
    QString name;
    QString role;
    friend bool operator==(const RememberedOperator &, const RememberedOperator &) = default;
};

/// What the program remembers for a person on a computer, apart from any school file. What the file on disk holds is
/// never trusted: a value that can't be read counts as not set.
class Settings final
{
public:
    static constexpr qsizetype mostRecentFiles = 10;
    static constexpr int smallestFont = 8;
    static constexpr int largestFont = 28;

    static QString userFile();

    explicit Settings(const QString &file);

    std::optional<QByteArray> windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// The word of the page that was shown last.
    std::optional<QString> lastPage() const;
    void setLastPage(const QString &page);

    std::optional<QByteArray> columnState(const QString &page) const;
    void setColumnState(const QString &page, const QByteArray &state);

    /// Newest first; a file that is gone stays listed until it is removed, for a stick may come back.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    Language language() const;
    void setLanguage(Language language);

    /// In points; empty follows the desktop.
    std::optional<int> fontSize() const;
    void setFontSize(std::optional<int> points);

    /// Remembered per school and computer, so that a home folder shared between computers does not sign for another
    /// desk.
    std::optional<RememberedOperator> operatorOf(const QString &schoolId) const;
    void setOperator(const QString &schoolId, const RememberedOperator &who);

    /// The uid of the term that was chosen last; none: the one of today. Per school and computer likewise.
    std::optional<QString> termOf(const QString &schoolId) const;
    void setTerm(const QString &schoolId, const std::optional<QString> &term);

    std::optional<QString> secondBackupFolder(const QString &schoolId) const;
    /// Of all schools, for a file whose school is not known yet.
    QHash<QString, QString> secondBackupFolders() const;
    void setSecondBackupFolder(const QString &schoolId, const std::optional<QString> &folder);

private:
    QString operatorKey(const QString &schoolId) const;
    QString termKey(const QString &schoolId) const;

    QSettings m_store;
    QString m_computer;
};

} // namespace yanben
