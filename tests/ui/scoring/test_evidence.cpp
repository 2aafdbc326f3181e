// Evidence of dated entries: linked from the folder of the school file, and opened beside the table.
#include "ui/pages/scores/inspector/entry_dialog.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/term_rows.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// What other programs would open. A browser, because a handler of links has to have a slot for one.
class OpenedLinks final : public QTextBrowser
{
public:
    OpenedLinks()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "setSource");
    }
    ~OpenedLinks() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    OpenedLinks(const OpenedLinks &) = delete;
    OpenedLinks &operator=(const OpenedLinks &) = delete;

    QList<QUrl> urls;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType) override { urls << url; }

private:
    static QStringList schemes() { return {u"file"_s, u"https"_s}; }
};

/// A file in a folder beside the school file.
QString evidenceBeside(const QString &schoolFile)
{
    const QDir folder{QFileInfo{schoolFile}.absolutePath()};
    REQUIRE(folder.mkpath(u"evidence"_s));
    QFile file{folder.filePath(u"evidence/photo.jpg"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

bool evidenceSays(const QWidget &root, const QString &words)
{
    return std::ranges::any_of(root.findChildren<QLabel *>(), [&words](const QLabel *label) {
        return label->text().remove(QChar{0x2060}).contains(words);
    });
}

} // namespace

TEST_CASE("evidence is opened from the panel of a score, or it says where it was looked for", "[evidence]")
{
    ScoresDesk desk;
    OpenedLinks links;
    const int column = desk.columnOf<TallyRule>();
    const TallyRule rule = std::get<TallyRule>(desk.spec(column).rule.kind);
    const QString photo = evidenceBeside(desk.sample.path());
    const auto wayTo = [&](int row, const QString &attachment, const QString &name) -> QPushButton & {
        RecordEntry entry;
        entry.day = QDate{2019, 4, 2};
        entry.caseKey = recordKey(rule.cases.front());
        entry.count = Points::whole(1);
        entry.attachment = attachment;
        const Act act =
            putScoreEntry(desk.sample.state(), desk.book.version()->id, {}, desk.book.place(row, column), entry)
                .value();
        REQUIRE(desk.sample.acts().run(act) == RunResult::Done);
        desk.go(row, column);
        const QString way = u"Open the evidence "_s + name;
        REQUIRE(QTest::qWaitFor([&] { return named<QPushButton>(desk.page, way) != nullptr; }));
        return *named<QPushButton>(desk.page, way);
    };
    QPushButton &open = wayTo(2, u"evidence/photo.jpg"_s, u"photo.jpg"_s);
    open.setFocus();
    QTest::keyClick(&open, Qt::Key_Space);
    CHECK(links.urls == QList<QUrl>{QUrl::fromLocalFile(photo)});

    wayTo(3, u"evidence/gone.jpg"_s, u"gone.jpg"_s).click();
    CHECK(links.urls.size() == 1);
    const auto banners = desk.page.findChildren<Banner *>();
    CHECK(std::ranges::any_of(banners, [&](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(QFileInfo{photo}.absolutePath() + u"/gone.jpg"_s);
    }));

    const QString address = u"https://example.com/lesson/1"_s;
    wayTo(4, address, address).click();
    REQUIRE(links.urls.size() == 2);
    CHECK(links.urls.back() == QUrl{address});
}

TEST_CASE("a file beside the school file is linked from there, and the dialog says what travels", "[evidence]")
{
    const ScoresDesk desk;
    const TallyRule rule = std::get<TallyRule>(desk.spec(desk.columnOf<TallyRule>()).rule.kind);
    const QString photo = evidenceBeside(desk.sample.path());
    EntryDialog dialog{rule, RecordEntry{}, QDate{2019, 4, 10}, desk.sample.path()};
    dialog.show();
    CHECK(namelessControls(dialog).join(u", "_s).toStdString() == "");
    CHECK(evidenceSays(dialog, u"Only a link is kept"_s));
    dialog.attach(photo);
    CHECK(dialog.entry().attachment == u"evidence/photo.jpg"_s);
    CHECK(evidenceSays(dialog, u"the link goes with both"_s));
    dialog.attach(u"/nowhere/photo.jpg"_s);
    CHECK(dialog.entry().attachment == u"/nowhere/photo.jpg"_s);
    CHECK(evidenceSays(dialog, u"Not found at “/nowhere/photo.jpg”"_s));
    dialog.attach(QCoreApplication::applicationFilePath());
    CHECK(evidenceSays(dialog, u"does not lie in the folder of the school file"_s));
    dialog.attach(u"https://example.com/lesson/1"_s);
    CHECK(evidenceSays(dialog, u"Opens in the web browser"_s));
}

TEST_CASE("an entry of a term that is not now is given a day of it, and a day outside is told", "[evidence]")
{
    const ScoresDesk desk;
    const TallyRule rule = std::get<TallyRule>(desk.spec(desk.columnOf<TallyRule>()).rule.kind);
    const Term &term = termOf(desk.sample.state(), desk.book.version()->rubric);
    const auto [today, preset, told] = GENERATE_COPY(table<QDate, QDate, bool>(
        {{{2026, 12, 1}, term.last, true}, {{2018, 12, 1}, term.first, true}, {{2019, 4, 10}, {2019, 4, 10}, false}}));
    EntryDialog dialog{rule, RecordEntry{}, today, desk.sample.path()};
    dialog.setTerm(term);
    dialog.show();
    CHECK(dialog.entry().day == preset);
    CHECK(evidenceSays(dialog, u"Today is not in the term"_s) == told);
    CHECK_FALSE(evidenceSays(dialog, u"Not a day of the term"_s));
    auto &day = *dialog.findChild<DateField *>();
    day.setDate(term.last.addDays(-1));
    CHECK_FALSE(evidenceSays(dialog, u"of the term"_s));
    CHECK_FALSE(evidenceSays(dialog, u"in the term"_s));
    day.setDate(term.last.addDays(1));
    CHECK(evidenceSays(dialog, u"Not a day of the term"_s));
}

TEST_CASE("an entry that has a day already keeps it", "[evidence]")
{
    const ScoresDesk desk;
    const TallyRule rule = std::get<TallyRule>(desk.spec(desk.columnOf<TallyRule>()).rule.kind);
    RecordEntry entry;
    entry.day = QDate{2019, 5, 8};
    EntryDialog dialog{rule, entry, QDate{2026, 12, 1}, desk.sample.path()};
    dialog.setTerm(termOf(desk.sample.state(), desk.book.version()->rubric));
    dialog.show();
    CHECK(dialog.entry().day == QDate{2019, 5, 8});
    CHECK_FALSE(evidenceSays(dialog, u"in the term"_s));
}
