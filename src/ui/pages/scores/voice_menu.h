#pragma once

#include "ui/pages/page_context.h"
#include "workspace/live/score_book.h"

#include <QObject>

class QMenu;
class QPushButton;
class QWidget;

namespace yanben
{

class Banner;

/// 谁评的: the office's records, the teachers' own, or one rater's; who rates a criterion; handing in and giving back;
/// rater files. In a rater's own file only the banner is there, with his voice.
class VoiceMenu final : public QObject
{
    Q_OBJECT

public:
    /// The criterion that is meant just now.
    using Column = std::function<std::optional<int>()>;

    /// The button gets the menu, the banner says whose records are on show when they are not the office's. Both, and
    /// the rest, outlive it.
    VoiceMenu(PageContext &context, ScoreBook &book, QPushButton &button, Banner &banner, Column column);

    /// Asks who rates the criterion of this column, and sets it.
    void editRaters(int column);

signals:
    /// What is being typed still belongs to the old voice.
    void aboutToChange();

private:
    void fill();
    void choose(const Voice &voice);
    void handIn();
    void giveBack();
    void show();
    void showRater();
    void addToBanner(const QString &text, const std::function<void()> &act);
    QString progressText(StaffId rater) const;
    QString raterName() const;

    PageContext &m_context;
    ScoreBook &m_book;
    QPushButton &m_button;
    QMenu *m_menu;
    Banner &m_banner;
    Column m_column;
};

} // namespace yanben
