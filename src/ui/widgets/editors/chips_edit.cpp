#include "ui/widgets/editors/chips_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/editors/chips_field.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QMouseEvent>

#include <algorithm>
#include <mutex>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

class ChipsInterface : public QAccessibleWidget
{
public:
    explicit ChipsInterface(ChipsEdit *edit) : QAccessibleWidget(edit, QAccessible::Grouping), m_edit(edit) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_edit->values().join(u"、"_s) : QAccessibleWidget::text(kind);
    }

private:
    ChipsEdit *m_edit;
};

QAccessibleInterface *makeChipsInterface(const QString &, QObject *object)
{
    if (auto *edit = qobject_cast<ChipsEdit *>(object))
        return new ChipsInterface(edit);
    return nullptr;
}

} // namespace

ChipsEdit::ChipsEdit(const QString &name, QWidget *parent)
    : QFrame(parent), m_field(new ChipsField(*this)), m_completer(new PinyinCompleter(*m_field))
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeChipsInterface); });
    setName(name);
    setFocusProxy(m_field);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_field->setCompleter(m_completer);
    // Queued: the field itself writes the completion into its text after this signal.
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &text) {
            if (take(text))
                m_field->clear();
            arrange();
        },
        Qt::QueuedConnection);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_field->text().trimmed() != m_refused)
            setRefused({});
        arrange();
    });
    arrange();
}

ChipsEdit::~ChipsEdit()
{
    // As the proxy of the keyboard it would hear from ~QWidget that it loses it, and call back when all else is gone.
    delete m_field;
}

QStringList ChipsEdit::values() const
{
    QStringList all = m_values;
    const QString typed = m_field->text().trimmed();
    if (!typed.isEmpty() && m_allowNew && !all.contains(typed))
        all.append(typed);
    return all;
}

void ChipsEdit::setValues(const QStringList &values)
{
    m_values.clear();
    for (const QString &value : values) {
        if (!value.trimmed().isEmpty() && !m_values.contains(value.trimmed()))
            m_values.append(value.trimmed());
    }
    m_field->clear();
    stand(std::nullopt);
    arrange();
}

void ChipsEdit::setSuggestions(const QStringList &suggestions)
{
    m_completer->setWords(suggestions);
}

void ChipsEdit::setAllowNew(bool allow)
{
    m_allowNew = allow;
}

void ChipsEdit::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void ChipsEdit::setName(const QString &name)
{
    setAccessibleName(name);
    m_field->setAccessibleName(name.isEmpty() ? tr("Values") : name);
}

bool ChipsEdit::takeField()
{
    if (!take(m_field->text()))
        return false;
    m_field->clear();
    arrange();
    return true;
}

bool ChipsEdit::take(const QString &text)
{
    const QString value = text.trimmed();
    if (value.isEmpty() || m_values.contains(value))
        return true;
    if (!m_allowNew && !m_completer->words().contains(value)) {
        setRefused(value);
        return false;
    }
    setRefused({});
    m_values.append(value);
    describe();
    emit valuesChanged(m_values);
    return true;
}

void ChipsEdit::setRefused(const QString &typed)
{
    if (typed == m_refused)
        return;
    m_refused = typed;
    m_field->setToolTip(typed.isEmpty() ? QString{} : tr("“%1” is not in the list").arg(typed));
    update();
    emit refused(typed);
}

void ChipsEdit::remove(int index)
{
    if (index < 0 || index >= m_values.size())
        return;
    m_values.removeAt(index);
    // After a removal by the keyboard the next chip is at hand; at the end it is the field.
    stand(m_current && index < m_values.size() ? std::optional(index) : std::nullopt);
    arrange();
    emit valuesChanged(m_values);
}

void ChipsEdit::stand(std::optional<int> index)
{
    m_current = index;
    describe();
    update();
}

void ChipsEdit::describe()
{
    m_field->setAccessibleDescription(m_current ? m_values.value(*m_current) : m_values.join(u"、"_s));
}

void ChipsEdit::leaveField(Qt::FocusReason reason)
{
    if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
        return;
    takeField();
    stand(std::nullopt);
    // A cell's delegate waits for the editor itself to lose the keyboard.
    QFocusEvent out(QEvent::FocusOut, reason);
    QCoreApplication::sendEvent(this, &out);
}

ChipsEdit::Places ChipsEdit::placesFor(int width) const
{
    const int line = fontMetrics().height();
    const int gap = qMax(2, line / 5);
    const int row = chipSize(u"X"_s, font()).height();
    const int left = gap * 2;
    const int right = qMax(left + line * 2, width - gap * 2);
    Places places;
    int x = left;
    int y = gap;
    for (const QString &value : m_values) {
        const int wanted = qMin(chipSize(value, font()).width() + line * 2 / 3, right - left);
        if (x > left && x + wanted > right) {
            x = left;
            y += row + gap;
        }
        places.chips.emplace_back(x, y, wanted, row);
        x += wanted + gap;
    }
    const int typed = fontMetrics().horizontalAdvance(m_field->text()) + line * 2 / 3;
    if (x > left && right - x < qMin(typed, right - left)) {
        x = left;
        y += row + gap;
    }
    places.field = QRect(x, y, right - x, row);
    places.height = y + row + gap;
    return places;
}

QRect ChipsEdit::closeMark(const QRect &chip) const
{
    const int side = fontMetrics().height() * 5 / 6;
    return {chip.right() - side - 2, chip.center().y() - side / 2, side, side};
}

void ChipsEdit::arrange()
{
    const int before = m_places.height;
    m_places = placesFor(width());
    m_field->setGeometry(m_places.field);
    if (m_places.height != before)
        updateGeometry();
    update();
}

int ChipsEdit::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize ChipsEdit::sizeHint() const
{
    const int width = qMax(this->width(), fontMetrics().height() * 8);
    return {fontMetrics().height() * 8, placesFor(width).height};
}

QSize ChipsEdit::minimumSizeHint() const
{
    return {fontMetrics().height() * 5, chipSize(u"X"_s, font()).height() + qMax(2, fontMetrics().height() / 5) * 2};
}

void ChipsEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), isEnabled() ? c.card : c.surface,
                !m_refused.isEmpty()  ? c.danger
                : m_field->hasFocus() ? c.accent
                                      : c.strongBorder);
    for (std::size_t i = 0; i < m_places.chips.size(); ++i) {
        const QRect &place = m_places.chips[i];
        const bool current = m_current == static_cast<int>(i);
        drawRounded(painter, place, place.height() / 2.0, current ? c.accentSoft : c.chip,
                    current ? c.accent : QColor());
        painter.setFont(scaledFont(font(), 0.92));
        painter.setPen(isEnabled() ? c.text : c.disabled);
        const QRect words = place.adjusted(place.height() / 2 - 1, 0, -closeMark(place).width() - 2, 0);
        const QFontMetrics metrics(painter.font());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_values.at(static_cast<qsizetype>(i)), Qt::ElideRight, words.width()));
        const QRect close = closeMark(place);
        painter.setPen(c.muted);
        painter.drawText(close, Qt::AlignCenter, u"×"_s);
    }
}

void ChipsEdit::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ChipsEdit::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    for (std::size_t i = 0; i < m_places.chips.size(); ++i) {
        if (!m_places.chips[i].contains(at))
            continue;
        m_field->setFocus(Qt::MouseFocusReason);
        if (closeMark(m_places.chips[i]).contains(at))
            remove(static_cast<int>(i));
        else
            stand(static_cast<int>(i));
        return;
    }
    m_field->setFocus(Qt::MouseFocusReason);
    stand(std::nullopt);
}

void ChipsEdit::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace yanben
