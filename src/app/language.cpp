#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

Q_LOGGING_CATEGORY(category, "yanben.language")

} // namespace

QString SpokenLanguage::QtWords::translate(const char *context, const char *source, const char *comment,
                                           int count) const
{
    QString text = QTranslator::translate(context, source, comment, count);
    if (text.isEmpty() && qstrcmp(context, "QAbstractFileIconProvider") == 0)
        text = QTranslator::translate("QFileDialog", source, comment, count);
    return text;
}

SpokenLanguage::SpokenLanguage(Language language)
{
    if (language == Language::English) {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        if (!m_own.load(u":/i18n/yanben_en.qm"_s)) {
            qCWarning(category, "the plurals of the program's English can't be read");
        }
        QCoreApplication::installTranslator(&m_own);
        return;
    }
    QLocale::setDefault(QLocale{QLocale::Chinese, QLocale::China});
    if (!m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qCWarning(category, "Qt's own Chinese is not installed (qt6-translations-l10n)");
    }
    if (!m_own.load(u":/i18n/yanben_zh_CN.qm"_s)) {
        qCWarning(category, "the program's own Chinese can't be read");
    }
    // The one installed last is asked first.
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_localeBefore);
}

} // namespace yanben
