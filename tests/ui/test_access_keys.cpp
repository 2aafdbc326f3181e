// Alt and a letter leads to one place: in every dialog that any test of this program opens, and in both languages.
#include "support/folders.h"
#include "support/test_school.h"
#include "ui/pages/settings/terms/term_dialog.h"
#include "ui/shell/actions.h"
#include "ui/support/access_keys.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Looks at each dialog of ours once it is shown, whichever test opened it.
class DialogWatch final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
        // Qt's own dialogs are as they are.
        if (dialog && (dialog->metaObject() == &QDialog::staticMetaObject ||
                       !QLatin1StringView{dialog->metaObject()->className()}.startsWith(u'Q'))) {
            INFO("dialog: " << dialog->windowTitle().toStdString());
            CHECK(doubledKeys(*dialog).join(u"; "_s).toStdString() == "");
        }
        return QObject::eventFilter(watched, event);
    }
};

void watchDialogs()
{
    QCoreApplication::instance()->installEventFilter(new DialogWatch{QCoreApplication::instance()});
}
Q_COREAPP_STARTUP_FUNCTION(watchDialogs)

/// The letter behind "&"; empty without one.
QString accessKey(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QString{} : key.toString();
}

} // namespace

TEST_CASE("Two texts with one access key are found, hidden ones and one text twice are none", "[keys]")
{
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *add = new QCheckBox{u"&Add"_s};
    auto *all = new QCheckBox{u"&All"_s};
    for (QWidget *each :
         {static_cast<QWidget *>(add), static_cast<QWidget *>(all), static_cast<QWidget *>(new QCheckBox{u"&Drop"_s}),
          static_cast<QWidget *>(new QCheckBox{u"&Drop"_s}), static_cast<QWidget *>(new QLabel{u"&Day"_s})})
        layout->addWidget(each);
    CHECK(doubledKeys(window) == QStringList{u"Alt+A: &Add | &All"_s});
    all->hide();
    CHECK(doubledKeys(window).isEmpty());
}

TEST_CASE("The dialog of a new term has each access key once", "[keys]")
{
    TestSchool school;
    const bool copies = GENERATE(true, false);
    TermDialog dialog{school.state(), {2019, 4, 10}, copies ? std::optional{school.term().id} : std::nullopt};
    dialog.show();
    CHECK(doubledKeys(dialog).join(u"; "_s).toStdString() == "");
}

TEST_CASE("No menu has an access key twice", "[keys]")
{
    Actions actions;
    QMenuBar bar;
    actions.fill(bar);
    QList<QMenu *> menus;
    for (const QAction *top : bar.actions())
        menus << top->menu();
    for (qsizetype at = 0; at < menus.size(); ++at) {
        std::map<QString, QString> texts;
        for (const QAction *entry : menus[at]->actions()) {
            if (entry->menu())
                menus << entry->menu();
            const QString key = accessKey(entry->text());
            if (key.isEmpty())
                continue;
            INFO(texts[key].toStdString() << " | " << entry->text().toStdString());
            CHECK(texts[key].isEmpty());
            texts[key] = entry->text();
        }
    }
}

namespace
{

/// What stands for it in XML.
QString written(QString text)
{
    return text.replace(u"&apos;"_s, u"'"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

TEST_CASE("The Chinese has the access key of the English, so what holds for one holds for both", "[keys]")
{
    QFile file{sourceFolder() + u"/translations/yanben_zh_CN.ts"_s};
    REQUIRE(file.open(QFile::ReadOnly));
    const QString words = QString::fromUtf8(file.readAll());
    static const QRegularExpression message{
        u"<source>(.*?)</source>.*?<translation>\\s*(?:<numerusform>)?(.*?)(?:</numerusform>|</translation>)"_s,
        QRegularExpression::DotMatchesEverythingOption};
    int withKey = 0;
    for (auto found = message.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch pair = found.next();
        const QString source = written(pair.captured(1));
        const QString chinese = written(pair.captured(2));
        INFO(source.toStdString() << " | " << chinese.toStdString());
        CHECK(accessKey(source) == accessKey(chinese));
        withKey += accessKey(source).isEmpty() ? 0 : 1;
    }
    CHECK(withKey > 50);
}
