#include <catch2/catch.hpp>

#include "app/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yanben;

namespace
{

QString cancelButton()
{
    const QDialogButtonBox box{QDialogButtonBox::Cancel};
    return box.button(QDialogButtonBox::Cancel)->text();
}

const QDate firstSchoolDay{2026, 9, 1};

} // namespace

TEST_CASE("In Chinese Qt's buttons and dates are Chinese too")
{
    const SpokenLanguage language{Language::Chinese};
    CHECK(cancelButton() == u"取消"_s);
    CHECK(QLocale{}.toString(firstSchoolDay, QLocale::LongFormat) == u"2026年9月1日星期二"_s);
    const QTemporaryDir folder;
    CHECK(QFileIconProvider{}.type(QFileInfo{folder.path()}) == u"文件夹"_s);
    CHECK(QFileIconProvider{}.type(QFileInfo{u"/"_s}) == u"驱动器"_s);
}

TEST_CASE("In English they are English")
{
    const SpokenLanguage language{Language::English};
    CHECK(cancelButton().remove(u'&') == u"Cancel"_s);
    CHECK(QLocale{}.toString(firstSchoolDay, QLocale::LongFormat) == u"Tuesday, 1 September 2026"_s);
}

TEST_CASE("One and many are told apart in English, and counted alike in Chinese")
{
    const auto counted = [](int count) {
        return QCoreApplication::translate("yanben::TotalsPage", "%n teachers", nullptr, count);
    };
    {
        const SpokenLanguage language{Language::English};
        CHECK(counted(1) == u"1 teacher"_s);
        CHECK(counted(2) == u"2 teachers"_s);
    }
    const SpokenLanguage language{Language::Chinese};
    CHECK(counted(1) != counted(2));
    CHECK(counted(1).replace(u'1', u'2') == counted(2));
}

TEST_CASE("The end of a language leaves no trace")
{
    const auto before = QLocale{};
    {
        const SpokenLanguage language{Language::Chinese};
        REQUIRE(QLocale{} != before);
    }
    CHECK(QLocale{} == before);
    CHECK(cancelButton().remove(u'&') == u"Cancel"_s);
}

TEST_CASE("The program carries its own Chinese")
{
    CHECK(QFile::exists(u":/i18n/yanben_zh_CN.qm"_s));
}
