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
    /// Qt's file dialog asks for 驱动器 and 文件夹 under another name than the one they are translated under.
    class QtWords final : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *comment, int count) const override;
    };

    QtWords m_qt;
    QTranslator m_own;
    QLocale m_localeBefore;
};

} // namespace yanben
