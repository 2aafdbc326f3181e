#include "ui/widgets/editors/chips_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/pinyin_completer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QRegularExpression>

namespace yanben
{

using namespace Qt::StringLiterals;

ChipsField::ChipsField(ChipsEdit &owner) : QLineEdit(&owner), m_owner(owner)
{
    setFrame(false);
    styleFrame(*this, Frame::None, Ground::None);
    connect(this, &QLineEdit::textEdited, this, &ChipsField::splitTyped);
}

void ChipsField::splitTyped()
{
    static const QRegularExpression separator(u"[、,，;；\n\t]"_s);
    m_owner.stand(std::nullopt);
    if (!text().contains(separator))
        return;
    const QString typed = text();
    // What follows the last separator is still being typed.
    QString left;
    QString refused;
    for (const QChar c : typed) {
        const bool separates = QString{c}.contains(separator);
        if (separates && !(m_owner.m_isOpen && m_owner.m_isOpen(left))) {
            if (!m_owner.take(left))
                refused = left.trimmed();
            left.clear();
        } else {
            left += c;
        }
    }
    if (left == typed)
        return;
    setText(refused.isEmpty() ? left : refused);
    m_owner.arrange();
}

bool ChipsField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            takeTyped();
            return QCoreApplication::sendEvent(&m_owner, event);
        }
    }
    return QLineEdit::event(event);
}

void ChipsField::keyPressEvent(QKeyEvent *event)
{
    const bool listOpen = completer() != nullptr && completer()->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (listOpen && completer()->popup()->currentIndex().isValid()) {
            event->ignore();
            return;
        }
        if (text().trimmed().isEmpty()) {
            if (listOpen)
                completer()->popup()->hide();
            QCoreApplication::sendEvent(&m_owner, event);
        } else {
            takeTyped();
        }
        return;
    case Qt::Key_Escape:
        if (listOpen)
            break;
        QCoreApplication::sendEvent(&m_owner, event);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (text().isEmpty() && walk(event->key()))
            return;
        break;
    case Qt::Key_Down:
        if (!listOpen && completer() != nullptr) {
            m_owner.m_completer->narrow(text());
            completer()->setCompletionPrefix(text());
            completer()->complete();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void ChipsField::takeTyped()
{
    // popup() would make a list that was never wanted.
    const bool listOpen = QApplication::activePopupWidget() && completer()->popup()->isVisible();
    const QString spelled = listOpen ? m_owner.m_completer->spelled(text()) : QString{};
    if (listOpen)
        completer()->popup()->hide();
    if (!spelled.isEmpty())
        setText(spelled);
    m_owner.takeField();
}

bool ChipsField::walk(int key)
{
    const int count = static_cast<int>(m_owner.m_values.size());
    if (count == 0)
        return false;
    const std::optional<int> at = m_owner.m_current;
    switch (key) {
    case Qt::Key_Left: m_owner.stand(at ? qMax(0, *at - 1) : count - 1); return true;
    case Qt::Key_Right:
        if (!at)
            return false;
        m_owner.stand(*at + 1 < count ? std::optional(*at + 1) : std::nullopt);
        return true;
    case Qt::Key_Home: m_owner.stand(0); return true;
    case Qt::Key_End: m_owner.stand(std::nullopt); return true;
    case Qt::Key_Backspace: m_owner.remove(at.value_or(count - 1)); return true;
    case Qt::Key_Delete:
        if (!at)
            return false;
        m_owner.remove(*at);
        return true;
    default: return false;
    }
}

void ChipsField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_owner.update();
}

void ChipsField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_owner.leaveField(event->reason());
}

} // namespace yanben
