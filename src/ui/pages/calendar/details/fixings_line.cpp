#include "ui/pages/calendar/details/fixings_line.h"

#include "ui/pages/calendar/details/fixing_words.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

FixingsLine::FixingsLine(QWidget *parent) : QLabel{parent}
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        bool isNumber = false;
        const std::size_t index = link.toULong(&isNumber);
        if (isNumber && index < m_missing.size())
            emit wanted(MissingFixing{m_missing[index]});
    });
}

void FixingsLine::show(const State &state, const Activity &activity)
{
    std::vector<MissingFixing> missing = missingFixings(state, activity);
    if (!text().isEmpty() && missing == m_missing && m_takesNoPlace == activity.backgroundTask)
        return;
    m_missing = std::move(missing);
    m_takesNoPlace = activity.backgroundTask;
    write();
}

// Rich text for the links only: every word in it is the program's own.
void FixingsLine::write()
{
    const Colours &c = coloursOf(palette());
    // A sign stays with its word.
    const auto together = [](QString words) { return words.replace(u' ', u"&nbsp;"_s); };
    QStringList marks;
    QStringList plain;
    QStringList lacking;
    for (const Fixing fixing : allFixings) {
        const auto found = std::ranges::find(m_missing, fixing, &MissingFixing::fixing);
        const QString name = fixingName(fixing);
        if (found == m_missing.end()) {
            const bool isIdle = fixing == Fixing::Place && m_takesNoPlace;
            plain << (isIdle ? tr("%1 –").arg(name) : tr("%1 ✓").arg(name));
            marks << together(plain.back());
            continue;
        }
        lacking << name;
        plain << tr("%1 ✗").arg(name);
        marks << u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(QString::number(found - m_missing.begin()),
                                                                   c.warning.name(), together(plain.back()));
    }
    // Whoever sees the crosses needs no list of them.
    const QString idle = lacking.isEmpty() && m_takesNoPlace ? tr(" – a task takes no place") : QString{};
    const QString heard = lacking.isEmpty() ? idle : tr(" – missing: %1").arg(lacking.join(tr(", ")));
    setFocusPolicy(m_missing.empty() ? Qt::NoFocus : Qt::StrongFocus);
    const QString gap = u"&nbsp; "_s;
    setText(u"<span style=\"color:%1\">%2</span>"_s.arg(c.muted.name(),
                                                        tr("Five fixings: %1").arg(marks.join(gap)) + idle));
    setAccessibleName(tr("Five fixings: %1").arg(plain.join(u' ')) + heard);
}

void FixingsLine::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    // A label takes the keyboard as a whole; here it is for the links alone.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

void FixingsLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !text().isEmpty())
        write();
}

} // namespace yanben
