#include <catch2/catch.hpp>

#include "app/settings.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yanben;

namespace
{

struct SettingsFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"settings.ini"_s);

    void write(const QByteArray &text) const
    {
        QFile file{path};
        REQUIRE(file.open(QFile::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
};

const auto school = u"7f0c1c5e-1c1f-4c55-9d25-5c7d2f0a9a11"_s;
const auto otherSchool = u"0d9f5c52-37d2-4a0f-8a5c-62b9d1c8a3b2"_s;

} // namespace

TEST_CASE("Nothing is remembered at the first start")
{
    const SettingsFile file;
    const Settings settings{file.path};
    CHECK(settings.windowGeometry() == std::nullopt);
    CHECK(settings.lastPage() == std::nullopt);
    CHECK(settings.columnState(u"schedule"_s) == std::nullopt);
    CHECK(settings.recentFiles().isEmpty());
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK(settings.language() == Language::Chinese);
    CHECK(settings.fontSize() == std::nullopt);
    CHECK(settings.operatorOf(school) == std::nullopt);
    CHECK(settings.termOf(school) == std::nullopt);
    CHECK(settings.secondBackupFolder(school) == std::nullopt);
    CHECK_FALSE(QFile::exists(file.path));
}

TEST_CASE("What was set is there at the next start")
{
    const SettingsFile file;
    const QByteArray geometry{"\x00\x01geometry", 10};
    {
        Settings settings{file.path};
        settings.setWindowGeometry(geometry);
        settings.setLastPage(u"plan"_s);
        settings.setColumnState(u"schedule"_s, "widths");
        settings.addRecentFile(u"/school/平山.yanben"_s);
        settings.setTheme(ThemeChoice::Dark);
        settings.setLanguage(Language::English);
        settings.setFontSize(14);
        settings.setOperator(school, {u"王勋"_s, u"editor"_s});
        settings.setSecondBackupFolder(school, u"/media/stick/备份"_s);
        settings.setTerm(school, u"term-uid"_s);
    }
    const Settings settings{file.path};
    CHECK(settings.windowGeometry() == geometry);
    CHECK(settings.lastPage() == u"plan"_s);
    CHECK(settings.columnState(u"schedule"_s) == "widths");
    CHECK(settings.columnState(u"rubric"_s) == std::nullopt);
    CHECK(settings.recentFiles() == QStringList{u"/school/平山.yanben"_s});
    CHECK(settings.theme() == ThemeChoice::Dark);
    CHECK(settings.language() == Language::English);
    CHECK(settings.fontSize() == 14);
    CHECK(settings.operatorOf(school) == RememberedOperator{u"王勋"_s, u"editor"_s});
    CHECK(settings.operatorOf(otherSchool) == std::nullopt);
    CHECK(settings.termOf(school) == u"term-uid"_s);
    CHECK(settings.termOf(otherSchool) == std::nullopt);
    CHECK(settings.secondBackupFolder(school) == u"/media/stick/备份"_s);
    CHECK(settings.secondBackupFolder(otherSchool) == std::nullopt);
}

TEST_CASE("The latest file comes first, once, and the list stays short")
{
    const SettingsFile file;
    Settings settings{file.path};
    settings.addRecentFile(u"/a/one.yanben"_s);
    settings.addRecentFile(u"/a/two.yanben"_s);
    settings.addRecentFile(u"/a/b/../one.yanben"_s);
    CHECK(settings.recentFiles() == QStringList{u"/a/one.yanben"_s, u"/a/two.yanben"_s});

    settings.removeRecentFile(u"/a/one.yanben"_s);
    settings.removeRecentFile(u"/never/seen.yanben"_s);
    CHECK(settings.recentFiles() == QStringList{u"/a/two.yanben"_s});

    for (int i = 0; i < 12; ++i) {
        settings.addRecentFile(u"/many/%1.yanben"_s.arg(i));
    }
    CHECK(settings.recentFiles().size() == Settings::mostRecentFiles);
    CHECK(settings.recentFiles().first() == u"/many/11.yanben"_s);
    CHECK(settings.recentFiles().last() == u"/many/2.yanben"_s);
}

TEST_CASE("What was set can be unset")
{
    const SettingsFile file;
    Settings settings{file.path};
    settings.setFontSize(14);
    settings.setFontSize(std::nullopt);
    CHECK(settings.fontSize() == std::nullopt);
    settings.setSecondBackupFolder(school, u"/media/stick"_s);
    settings.setSecondBackupFolder(school, std::nullopt);
    CHECK(settings.secondBackupFolder(school) == std::nullopt);
    settings.setTerm(school, u"term-uid"_s);
    settings.setTerm(school, std::nullopt);
    CHECK(settings.termOf(school) == std::nullopt);
}

TEST_CASE("A font size out of range counts as not set")
{
    const auto [written, read] = GENERATE(table<const char *, std::optional<int>>({{"8", 8},
                                                                                   {"28", 28},
                                                                                   {"7", std::nullopt},
                                                                                   {"29", std::nullopt},
                                                                                   {"-12", std::nullopt},
                                                                                   {"big", std::nullopt}}));
    const SettingsFile file;
    file.write(QByteArray{"[look]\nfont_size="} + written + "\n");
    CHECK(Settings{file.path}.fontSize() == read);
}

TEST_CASE("A damaged settings file gives the defaults and can be written again")
{
    const SettingsFile file;
    file.write("\x00\xff[[[ not = an [ini\nlook/theme\n[look]\ntheme=pink\nlanguage=\n");
    Settings settings{file.path};
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK(settings.language() == Language::Chinese);
    CHECK(settings.windowGeometry() == std::nullopt);
    CHECK(settings.lastPage() == std::nullopt);
    settings.setTheme(ThemeChoice::Light);
    CHECK(settings.theme() == ThemeChoice::Light);
}
