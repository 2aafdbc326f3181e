#include "ui/pages/scores/table/score_delegate.h"

#include "domain/records/record_data.h"
#include "ui/pages/scores/table/score_models.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text/wrapped_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace yanben
{

namespace
{

/// The editor knows its cell, so that a key can be judged before anything is committed. Above it stands what its text
/// means: below is the cell that comes next.
class MarkEdit final : public QLineEdit
{
public:
    MarkEdit(const QModelIndex &index, QWidget *parent)
        : QLineEdit{parent}, m_index{index}, m_bubble{*new ReasonBubble{*this, ReasonBubble::Side::Above}}
    {
        setFrame(false);
        setAlignment(Qt::AlignRight);
    }
    const QPersistentModelIndex &place() const { return m_index; }
    int least = 0; ///< the width of the cell
    ReasonBubble &bubble() const { return m_bubble; }

private:
    QPersistentModelIndex m_index;
    ReasonBubble &m_bubble; // goes with the editor
};

/// As wide as what is typed, over the cells beside it; the cell itself stays covered.
void giveRoom(MarkEdit &editor)
{
    const int margin = editor.fontMetrics().height();
    const int wanted = editor.fontMetrics().horizontalAdvance(editor.text()) + margin;
    const int most = std::max(editor.least, editor.parentWidget()->width() / 2);
    const int width = std::clamp(wanted, editor.least, most);
    const int right = editor.geometry().right() + 1;
    if (editor.least > 0 && width != editor.width())
        editor.setGeometry(std::max(0, right - width), editor.y(), width, editor.height());
}

QColor cellColour(const QModelIndex &index, const Colours &colours)
{
    if (index.data(FaultyRole).toBool())
        return colours.danger;
    const QVariant state = index.data(MarkStateRole);
    if (index.data(OpenRole).toBool())
        return colours.warning;
    if (!state.isValid())
        return index.data(ProvisionalRole).toBool() ? colours.warning : colours.text;
    switch (static_cast<RecordState>(state.toInt())) {
    case RecordState::Missing:
    case RecordState::NotApplicable: return colours.muted;
    case RecordState::Absent: return colours.danger;
    case RecordState::Exempt: return colours.info;
    case RecordState::Recorded: break;
    }
    return colours.text;
}

int marginOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

bool wraps(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return (option.features & QStyleOptionViewItem::WrapText) && !index.data(OneLineRole).toBool();
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.data(StrongRole).toBool())
        font.setBold(true);
    else if (!index.data(MarkStateRole).isValid() && index.data(ProvisionalRole).isValid())
        font.setBold(!index.data(ProvisionalRole).toBool());
    return font;
}

} // namespace

ScoreDelegate::ScoreDelegate(const ScoreModel &model, QObject *parent) : QStyledItemDelegate{parent}, m_model{model} {}

void ScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool isCurrent = (option.state & QStyle::State_HasFocus) != 0;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QVariant state = index.data(MarkStateRole);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (index.data(OpenRole).toBool())
        painter->fillRect(option.rect, colours.warningSoft);
    else if (state.isValid() && static_cast<RecordState>(state.toInt()) == RecordState::Absent)
        painter->fillRect(option.rect, colours.dangerSoft);
    else if (state.isValid() && static_cast<RecordState>(state.toInt()) == RecordState::Exempt)
        painter->fillRect(option.rect, colours.infoSoft);
    const bool isProvisional = index.data(ProvisionalRole).toBool();
    const QFont font = fontOf(option, index);
    painter->setFont(font);
    painter->setPen(cellColour(index, colours));
    const int margin = marginOf(option);
    const QRect place = option.rect.adjusted(margin, 0, -margin, 0);
    const auto align = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QString shown = index.data(Qt::DisplayRole).toString() + (isProvisional ? QStringLiteral("*") : QString{});
    if (wraps(option, index))
        drawWrapped(*painter, place, align, shown);
    else
        painter->drawText(place, static_cast<int>(align) | Qt::TextSingleLine,
                          QFontMetrics{font}.elidedText(shown, Qt::ElideRight, place.width()));
    if (isCurrent) {
        painter->setPen(QPen{colours.accent, 2});
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!wraps(option, index) || !option.rect.isValid()) {
        QStyleOptionViewItem line = option;
        line.features &= ~QStyleOptionViewItem::WrapText;
        return QStyledItemDelegate::sizeHint(line, index);
    }
    const QFont font = fontOf(option, index);
    const int margin = marginOf(option);
    const QSize taken = wrappedSize(font, option.rect.width() - 2 * margin, index.data(Qt::DisplayRole).toString());
    return {taken.width() + 2 * margin, std::max(taken.height(), QFontMetrics{font}.height()) + margin};
}

QWidget *ScoreDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    if (!m_model.cellAt(index))
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *editor = new MarkEdit{index, parent};
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(editor, &QLineEdit::textChanged, this, [this, editor](const QString &text) {
        setBad(*editor, false, {});
        giveRoom(*editor);
        const std::optional<BookCell> cell = m_model.cellAt(editor->place());
        const TypedReading reading = cell ? m_model.editor().reading(*cell, text) : TypedReading{};
        editor->bubble().tell(reading.text, reading.tone);
    });
    return editor;
}

void ScoreDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
    if (auto *mark = dynamic_cast<MarkEdit *>(editor)) {
        mark->least = option.rect.width();
        giveRoom(*mark);
    }
}

bool ScoreDelegate::isAccepted(QWidget &editor) const
{
    const auto *mark = dynamic_cast<const MarkEdit *>(&editor);
    const std::optional<BookCell> cell = mark ? m_model.cellAt(mark->place()) : std::nullopt;
    if (!cell || mark->text().trimmed().isEmpty() ||
        mark->text() == QModelIndex{mark->place()}.data(Qt::EditRole).toString())
        return true;
    const std::optional<QString> reason = m_model.editor().problem(*cell, mark->text());
    setBad(editor, reason.has_value(), reason.value_or(QString{}));
    if (reason)
        mark->bubble().say(*reason);
    return !reason;
}

void ScoreDelegate::finish(QWidget *editor, int rows, int columns)
{
    if (!isAccepted(*editor))
        return;
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit moved(rows, columns);
}

bool ScoreDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down: finish(editor, 1, 0); return true;
        case Qt::Key_Up: finish(editor, -1, 0); return true;
        case Qt::Key_Tab: finish(editor, 0, 1); return true;
        case Qt::Key_Backtab: finish(editor, 0, -1); return true;
        default: break;
        }
    }
    // Whoever leaves a refused entry keeps the old value, with the reason still to be read.
    const auto *mark = event->type() == QEvent::FocusOut ? dynamic_cast<MarkEdit *>(editor) : nullptr;
    if (mark && !isAccepted(*editor)) {
        const QString reason = mark->toolTip();
        const std::optional<BookCell> cell = m_model.cellAt(mark->place());
        emit closeEditor(editor, RevertModelCache);
        if (cell)
            m_model.editor().tellKept(*cell, reason);
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace yanben
