#pragma once

#include "app/settings.h"

#include <QLocale>
#include <QTranslator>

namespace yanben
{

/// While it lives the program speaks this language: its own words, Qt's dialogs, dates and numbers. Make it before the
/// first widget; a change of language holds from the next start.
class SpokenLanguage final
{
public:
    explicit SpokenLanguage(Language language);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    QTranslator m_qt;
    QTranslator m_own;
    QLocale m_localeBefore;
};

} // namespace yanben
