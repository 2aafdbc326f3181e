#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <array>
#include <utility>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const auto geometryKey = u"window/geometry"_s;
const auto pageKey = u"window/page"_s;
const auto recentKey = u"files/recent"_s;
const auto themeKey = u"look/theme"_s;
const auto languageKey = u"look/language"_s;
const auto fontSizeKey = u"look/font_size"_s;

constexpr std::array themeNames{std::pair{ThemeChoice::System, "system"_L1}, std::pair{ThemeChoice::Light, "light"_L1},
                                std::pair{ThemeChoice::Dark, "dark"_L1}};
constexpr std::array languageNames{std::pair{Language::Chinese, "zh"_L1}, std::pair{Language::English, "en"_L1}};

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    const auto found = std::ranges::find(names, value, &Names::value_type::first);
    return QString{found->second};
}

/// The first entry of the table is the default.
template <typename Names>
auto valueOf(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name, &Names::value_type::second);
    return found == names.end() ? names.front().first : found->first;
}

QString tidyPath(const QString &path)
{
    return QDir::cleanPath(QFileInfo{path}.absoluteFilePath());
}

QString computerId()
{
    const auto id = QString::fromLatin1(QSysInfo::machineUniqueId());
    return id.isEmpty() ? QSysInfo::machineHostName() : id;
}

QString columnKey(const QString &page)
{
    return u"columns/"_s + page;
}

QString backupKey(const QString &schoolId)
{
    return u"schools/"_s + schoolId + u"/second_backup_folder"_s;
}

} // namespace

QString Settings::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
}

Settings::Settings(const QString &file) : m_store{file, QSettings::IniFormat}, m_computer{computerId()} {}

std::optional<QByteArray> Settings::windowGeometry() const
{
    const auto geometry = m_store.value(geometryKey).toByteArray();
    return geometry.isEmpty() ? std::nullopt : std::optional{geometry};
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

std::optional<QString> Settings::lastPage() const
{
    const auto page = m_store.value(pageKey).toString();
    return page.isEmpty() ? std::nullopt : std::optional{page};
}

void Settings::setLastPage(const QString &page)
{
    m_store.setValue(pageKey, page);
}

std::optional<QByteArray> Settings::columnState(const QString &page) const
{
    const auto state = m_store.value(columnKey(page)).toByteArray();
    return state.isEmpty() ? std::nullopt : std::optional{state};
}

void Settings::setColumnState(const QString &page, const QByteArray &state)
{
    m_store.setValue(columnKey(page), state);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    auto files = recentFiles();
    files.removeAll(tidyPath(path));
    files.prepend(tidyPath(path));
    m_store.setValue(recentKey, files.first(std::min(files.size(), mostRecentFiles)));
}

void Settings::removeRecentFile(const QString &path)
{
    auto files = recentFiles();
    files.removeAll(tidyPath(path));
    m_store.setValue(recentKey, files);
}

ThemeChoice Settings::theme() const
{
    return valueOf(themeNames, m_store.value(themeKey).toString());
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(themeKey, nameOf(themeNames, theme));
}

Language Settings::language() const
{
    return valueOf(languageNames, m_store.value(languageKey).toString());
}

void Settings::setLanguage(Language language)
{
    m_store.setValue(languageKey, nameOf(languageNames, language));
}

std::optional<int> Settings::fontSize() const
{
    bool isNumber = false;
    const auto points = m_store.value(fontSizeKey).toInt(&isNumber);
    return isNumber && points >= smallestFont && points <= largestFont ? std::optional{points} : std::nullopt;
}

void Settings::setFontSize(std::optional<int> points)
{
    if (points) {
        m_store.setValue(fontSizeKey, *points);
    } else {
        m_store.remove(fontSizeKey);
    }
}

std::optional<RememberedOperator> Settings::operatorOf(const QString &schoolId) const
{
    const auto key = operatorKey(schoolId);
    const RememberedOperator who{m_store.value(key + u"/name"_s).toString(),
                                 m_store.value(key + u"/role"_s).toString()};
    return who.name.isEmpty() ? std::nullopt : std::optional{who};
}

void Settings::setOperator(const QString &schoolId, const RememberedOperator &who)
{
    const auto key = operatorKey(schoolId);
    m_store.setValue(key + u"/name"_s, who.name);
    m_store.setValue(key + u"/role"_s, who.role);
}

std::optional<QString> Settings::termOf(const QString &schoolId) const
{
    const auto term = m_store.value(termKey(schoolId)).toString();
    return term.isEmpty() ? std::nullopt : std::optional{term};
}

void Settings::setTerm(const QString &schoolId, const std::optional<QString> &term)
{
    if (term) {
        m_store.setValue(termKey(schoolId), *term);
    } else {
        m_store.remove(termKey(schoolId));
    }
}

std::optional<QString> Settings::secondBackupFolder(const QString &schoolId) const
{
    const auto folder = m_store.value(backupKey(schoolId)).toString();
    return folder.isEmpty() ? std::nullopt : std::optional{folder};
}

QHash<QString, QString> Settings::secondBackupFolders() const
{
    QHash<QString, QString> folders;
    for (const QString &key : m_store.allKeys()) {
        const QString school = key.section(u'/', 1, 1);
        if (!school.isEmpty() && key == backupKey(school) && !m_store.value(key).toString().isEmpty())
            folders.insert(school, m_store.value(key).toString());
    }
    return folders;
}

void Settings::setSecondBackupFolder(const QString &schoolId, const std::optional<QString> &folder)
{
    if (folder) {
        m_store.setValue(backupKey(schoolId), tidyPath(*folder));
    } else {
        m_store.remove(backupKey(schoolId));
    }
}

QString Settings::operatorKey(const QString &schoolId) const
{
    return u"schools/"_s + schoolId + u"/operators/"_s + m_computer;
}

QString Settings::termKey(const QString &schoolId) const
{
    return u"schools/"_s + schoolId + u"/terms/"_s + m_computer;
}

} // namespace yanben
