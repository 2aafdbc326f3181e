#include "ui/pages/schedule/schedule_delegate.h"

#include "ui/pages/schedule/schedule_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/pinyin_completer.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text/wrapped_text.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/audience.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace yanben
{

namespace
{

bool hasChips(int column)
{
    return column == ScheduleModel::FormsColumn || column == ScheduleModel::AudienceColumn;
}

QMargins cellMargins(const QFontMetrics &metrics)
{
    const int gap = metrics.height() / 2;
    return {gap * 3 / 4, gap, gap * 3 / 4, gap};
}

/// Chips one behind the other, in lines as wide as the cell.
std::vector<std::pair<QString, QRect>> flow(const QStringList &names, const QRect &area, const QFont &font)
{
    const int gap = qMax(3, QFontMetrics(font).height() / 4);
    std::vector<std::pair<QString, QRect>> placed;
    QPoint at = area.topLeft();
    for (const QString &name : names) {
        const QSize whole = chipSize(name, font);
        const QSize size(qMin(whole.width(), area.width()), whole.height());
        if (at.x() > area.left() && at.x() + size.width() > area.right() + 1)
            at = {area.left(), at.y() + size.height() + gap};
        placed.emplace_back(name, QRect(at, size));
        at.rx() += size.width() + gap;
    }
    return placed;
}

QRect boundsOf(const std::vector<std::pair<QString, QRect>> &chips)
{
    QRect bounds;
    for (const auto &[name, place] : chips)
        bounds |= place;
    return bounds;
}

/// Where a cell says that it needs attention: at its end, in an empty one below its head.
QRect markIn(const QRect &area, const QFontMetrics &metrics, bool isEmpty)
{
    const int side = metrics.height();
    return {isEmpty ? area.left() : area.right() - side + 1, area.center().y() - side / 2, side, side};
}

/// What the sign takes of the width, with the gap before it.
int markWidth(const QFontMetrics &metrics)
{
    return metrics.height() * 5 / 4;
}

} // namespace

ScheduleDelegate::ScheduleDelegate(PageContext &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{}

void ScheduleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, chosen ? c.accentSoft : c.card);
    painter->setPen(c.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect area = option.rect.marginsRemoved(cellMargins(option.fontMetrics));

    const bool finding = !index.data(ScheduleModel::FindingRole).toString().isEmpty();
    if (finding) {
        const QRect mark = markIn(area, option.fontMetrics, index.data().toString().isEmpty());
        lineIcon(QStringLiteral("warning"), IconTone::Warning).paint(painter, mark);
        area.setRight(area.right() - markWidth(option.fontMetrics));
    }
    const bool cancelled = index.data(ScheduleModel::CancelledRole).toBool();
    if (hasChips(index.column())) {
        painter->setOpacity(cancelled ? 0.5 : 1.0);
        const auto chips = flow(index.data(Qt::EditRole).toStringList(), area, option.font);
        const int down = qMax(0, (area.height() - boundsOf(chips).height()) / 2);
        for (const auto &[name, place] : chips)
            drawChip(*painter, place.translated(0, down), name, Tone::Neutral, option.font, option.palette);
        painter->setOpacity(1.0);
    } else {
        QFont font = option.font;
        font.setStrikeOut(cancelled);
        painter->setPen(cancelled ? c.muted : finding ? c.warning : c.text);
        painter->setFont(font);
        drawWrapped(*painter, area, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    }
    if (option.state & QStyle::State_HasFocus)
        drawFocus(*painter, option.rect.adjusted(1, 1, -2, -2), cornerRadius(option.fontMetrics) / 2.0, c);
    painter->restore();
}

QSize ScheduleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QMargins margins = cellMargins(option.fontMetrics);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    int width = (view ? view->visualRect(index).width() : option.rect.width()) - margins.left() - margins.right();
    if (!index.data(ScheduleModel::FindingRole).toString().isEmpty())
        width -= markWidth(option.fontMetrics);
    int height = option.fontMetrics.height();
    if (hasChips(index.column())) {
        const QRect area(0, 0, qMax(1, width), 1);
        height = qMax(chipSize(QStringLiteral("X"), option.font).height(),
                      boundsOf(flow(index.data(Qt::EditRole).toStringList(), area, option.font)).height());
    } else {
        height = qMax(height, wrappedSize(option.font, width, index.data().toString()).height());
    }
    // What several rows share does not make the first of them tall.
    const auto *model = qobject_cast<const ScheduleModel *>(index.model());
    const ScheduleRow *row = model ? model->at(index) : nullptr;
    if (row && ScheduleModel::isShared(index.column()))
        height = (height + row->sessionRows - 1) / row->sessionRows;
    return {qMax(1, width), height + margins.top() + margins.bottom()};
}

int ScheduleDelegate::lineWidth(const QFont &font, const QModelIndex &index)
{
    const QFontMetrics metrics{font};
    const QMargins margins = cellMargins(metrics);
    int width = 0;
    if (hasChips(index.column())) {
        for (const QString &name : index.data(Qt::EditRole).toStringList())
            width = std::max(width, chipSize(name, font).width());
    } else {
        width = metrics.horizontalAdvance(index.data().toString());
    }
    if (!index.data(ScheduleModel::FindingRole).toString().isEmpty())
        width += markWidth(metrics);
    constexpr int rounding = 2;
    return width + margins.left() + margins.right() + rounding;
}

QWidget *ScheduleDelegate::chipsEditor(QWidget *parent, int column) const
{
    auto *edit = new ChipsEdit({}, parent);
    if (column == ScheduleModel::AudienceColumn)
        edit->setKeptTogether([this](const QString &typed) { return isOpenException(m_context.state(), typed); });
    const TermId term = *m_context.term.id();
    edit->setSuggestions(column == ScheduleModel::FormsColumn        ? formSuggestions(m_context.state())
                         : column == ScheduleModel::PresentersColumn ? presenterSuggestions(m_context.state(), term)
                                                                     : audienceSuggestions(m_context.state(), term));
    return edit;
}

QWidget *ScheduleDelegate::whenEditor(QWidget *parent) const
{
    auto *edit = new WhenEdit(*m_context.term.term(), parent);
    edit->setCalendar([this, term = *m_context.term.term()] { return schoolCalendar(m_context.state(), term); });
    connect(edit, &WhenEdit::problemChanged, new ReasonBubble(*edit), &ReasonBubble::say);
    return edit;
}

QWidget *ScheduleDelegate::textEditor(QWidget *parent, int column) const
{
    auto *edit = new QLineEdit(parent);
    if (column == ScheduleModel::PlaceColumn)
        edit->setCompleter(new PinyinCompleter{*edit, placeSuggestions(m_context.state())});
    return edit;
}

bool ScheduleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::MouseButtonDblClick;
    const auto *mouse = isClick ? static_cast<const QMouseEvent *>(event) : nullptr;
    if (mouse && mouse->button() == Qt::LeftButton && !index.data(ScheduleModel::FindingRole).toString().isEmpty()) {
        const QRect area = option.rect.marginsRemoved(cellMargins(option.fontMetrics));
        const QRect mark = markIn(area, option.fontMetrics, index.data().toString().isEmpty());
        const int around = cellMargins(option.fontMetrics).right();
        if (mark.adjusted(-around, -around, around, around).contains(mouse->position().toPoint())) {
            if (event->type() == QEvent::MouseButtonRelease)
                emit findingsWanted(index);
            return true; // a second click does not open the editor below the menu
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QWidget *ScheduleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int column = index.column();
    if (!m_context.term.term())
        return nullptr;
    QWidget *editor = column == ScheduleModel::TimeColumn                             ? whenEditor(parent)
                      : hasChips(column) || column == ScheduleModel::PresentersColumn ? chipsEditor(parent, column)
                                                                                      : textEditor(parent, column);
    const QString name = index.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    editor->setAccessibleName(name);
    if (auto *chips = qobject_cast<ChipsEdit *>(editor))
        chips->setName(name);
    editor->setAutoFillBackground(true);
    m_editor = editor;
    m_isFilled = false;
    return editor;
}

void ScheduleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What is being typed stays what it is when findings or rows come anew.
    if (editor == m_editor && std::exchange(m_isFilled, true))
        return;
    const QVariant value = index.data(Qt::EditRole);
    if (auto *when = qobject_cast<WhenEdit *>(editor)) {
        when->setWhen(value.value<When>());
    } else if (auto *chips = qobject_cast<ChipsEdit *>(editor)) {
        chips->setValues(value.toStringList());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value.toString());
    }
}

void ScheduleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *when = qobject_cast<WhenEdit *>(editor)) {
        if (when->check())
            model->setData(index, QVariant::fromValue(*when->when()));
    } else if (auto *chips = qobject_cast<ChipsEdit *>(editor)) {
        model->setData(index, chips->values());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    }
}

void ScheduleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QRect place = option.rect;
    if (qobject_cast<ChipsEdit *>(editor)) {
        place.setWidth(qMax(place.width(), option.fontMetrics.height() * 12));
        place.setHeight(qMax(option.rect.height(), editor->heightForWidth(place.width())));
    } else {
        place.setHeight(qMin(place.height(), option.fontMetrics.height() * 2));
        place.moveTop(option.rect.top() + (option.rect.height() - place.height()) / 2);
        if (index.column() == ScheduleModel::TimeColumn)
            place.setWidth(qMax(place.width(), option.fontMetrics.height() * 9));
    }
    const QRect whole = editor->parentWidget()->rect();
    if (place.right() > whole.right())
        place.moveRight(whole.right());
    editor->setGeometry(place);
}

} // namespace yanben
