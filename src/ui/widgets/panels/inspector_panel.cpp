#include "ui/widgets/panels/inspector_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/text/still_field.h"
#include "ui/widgets/text/text_label.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

InspectorPanel::InspectorPanel(const QString &name, QWidget *parent)
    : QFrame(parent),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_body(new QVBoxLayout),
      m_title(new TextLabel),
      m_subtitle(new TextLabel({}, TextRole::Muted)),
      m_nothing(new TextLabel({}, TextRole::Muted, this))
{
    const int gap = spacing(fontMetrics());
    setAccessibleName(name);
    m_scroll->setAccessibleName(name);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(gap * 3 / 2, gap * 3 / 2, gap * 3 / 2, gap);
    inside->setSpacing(gap / 2);
    m_title->setScale(1.0, true);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    inside->addWidget(m_title);
    inside->addWidget(m_subtitle);
    inside->addLayout(m_body, 1);
    m_body->setSpacing(gap / 2);
    m_still = new StillField(*m_scroll, *inside);

    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->hide();
    setHeading({});
}

void InspectorPanel::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void InspectorPanel::addField(const QString &label, QWidget *field)
{
    addLabelled(*m_body, label, field);
}

void InspectorPanel::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void InspectorPanel::addSection(const QString &title)
{
    addHeading(*m_body, title);
}

void InspectorPanel::addStretch()
{
    m_body->addStretch(1);
}

void InspectorPanel::clear()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        // The call may come from one of the fields.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void InspectorPanel::goTo(QWidget *field)
{
    field->setFocus(Qt::OtherFocusReason);
    // What was just unfolded has no place yet.
    QTimer::singleShot(0, field, [this, field] {
        m_scroll->ensureWidgetVisible(field);
        if (field->hasFocus())
            m_still->takeOver(*field, placeOf(*field));
    });
}

void InspectorPanel::reveal(QWidget *part)
{
    // What was just unfolded has its place when the layouts above it have settled one after the other: a timer that
    // runs out comes behind them, a call in the queue would come between.
    QTimer::singleShot(1, part, [this, part] {
        QScrollBar &bar = *m_scroll->verticalScrollBar();
        const int top = part->mapTo(m_content, QPoint{}).y();
        const int below = top + part->height() - m_scroll->viewport()->height();
        bar.setValue(std::min(top, std::max(bar.value(), below)));
    });
}

void InspectorPanel::goToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void InspectorPanel::settle()
{
    if (!isVisible())
        return;
    const QList<QWidget *> parts = findChildren<QWidget *>();
    // From the inside: one layout tells the one around it. A scroll bar that comes makes all of them narrower.
    for (int turn = 0; turn < 2; ++turn) {
        for (auto part = parts.crbegin(); part != parts.crend(); ++part)
            QCoreApplication::sendPostedEvents(*part, QEvent::LayoutRequest);
    }
}

int InspectorPanel::placeOf(const QWidget &field) const
{
    return field.mapTo(m_scroll->viewport(), QPoint{}).y();
}

void InspectorPanel::keepAt(QWidget &field, int place)
{
    if (!isVisible())
        return;
    // A layout shows what was added to it later; until then it takes no room.
    for (QWidget *part : m_content->findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly)) {
        if (part->isHidden() && !part->testAttribute(Qt::WA_WState_ExplicitShowHide))
            part->show();
    }
    settle();
    m_still->takeOver(field, place);
}

void InspectorPanel::setEmpty(bool empty, const QString &sentence)
{
    m_nothing->setText(sentence);
    m_nothing->setVisible(empty);
    m_scroll->setVisible(!empty);
}

QSize InspectorPanel::sizeHint() const
{
    return {fontMetrics().height() * 16, fontMetrics().height() * 20};
}

QSize InspectorPanel::minimumSizeHint() const
{
    return {fontMetrics().height() * 11, fontMetrics().height() * 4};
}

void InspectorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    drawRounded(painter, rect(), cornerRadius(fontMetrics()), c.card, c.border);
}

} // namespace yanben
