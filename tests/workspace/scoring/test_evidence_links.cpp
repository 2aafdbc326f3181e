// Evidence of a dated entry: what is kept of a chosen file, and where a link leads.
#include "workspace/queries/scores/records/evidence_links.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A file beneath the school file's folder is linked from there, any other by its whole path", "[evidence]")
{
    const QString school = u"/stick/学校/校本研修.yanben"_s;
    CHECK(evidenceLink(u"/stick/学校/佐证/照片 1.jpg"_s, school) == u"佐证/照片 1.jpg"_s);
    CHECK(evidenceLink(u"/stick/学校/表.xlsx"_s, school) == u"表.xlsx"_s);
    CHECK(evidenceLink(u"/stick/照片.jpg"_s, school) == u"/stick/照片.jpg"_s);
    CHECK(evidenceLink(u"/stick/学校2/照片.jpg"_s, school) == u"/stick/学校2/照片.jpg"_s);
    CHECK(evidenceLink(u"/stick/学校/..照片.jpg"_s, school) == u"..照片.jpg"_s);
}

TEST_CASE("A link leads to a file beside the school file, by a whole path, or onto the web", "[evidence]")
{
    const QTemporaryDir folder;
    const QString school = folder.filePath(u"s.yanben"_s);
    REQUIRE(QDir{folder.path()}.mkdir(u"佐证"_s));
    const QString photo = folder.filePath(u"佐证/照片.jpg"_s);
    QFile file{photo};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();

    const EvidencePlace there = evidencePlace(u"佐证/照片.jpg"_s, school);
    CHECK(there.exists);
    CHECK(there.file == photo);
    CHECK(there.url == QUrl::fromLocalFile(photo));
    CHECK(evidencePlace(photo, school).exists);
    const EvidencePlace gone = evidencePlace(u"佐证/没有.jpg"_s, school);
    CHECK_FALSE(gone.exists);
    CHECK(gone.file == folder.filePath(u"佐证/没有.jpg"_s));
    CHECK(evidencePlace(u"D:\\照片\\1.jpg"_s, school).file == u"D:\\照片\\1.jpg"_s);

    const EvidencePlace web = evidencePlace(u"https://example.com/课?id=1"_s, school);
    CHECK(web.isOnWeb());
    CHECK(web.url.host() == u"example.com"_s);
    // A file may be called so.
    CHECK_FALSE(evidencePlace(u"http记录.txt"_s, school).isOnWeb());
    CHECK_FALSE(evidencePlace(u"file:///etc/hosts"_s, school).isOnWeb());
}
