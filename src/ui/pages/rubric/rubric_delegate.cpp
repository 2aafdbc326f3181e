#include "ui/pages/rubric/rubric_delegate.h"

#include "domain/rubric/check_methods.h"
#include "ui/pages/rubric/rubric_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace yanben
{

namespace
{

class CriterionEdit final : public QLineEdit
{
public:
    CriterionEdit(const QModelIndex &index, QWidget *parent) : QLineEdit{parent}, m_index{index} { setFrame(false); }
    QModelIndex place() const { return m_index; }

private:
    QPersistentModelIndex m_index;
};

} // namespace

RubricDelegate::RubricDelegate(const RubricModel &model, QObject *parent) : QStyledItemDelegate{parent}, m_model{model}
{}

void RubricDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool isSum = index.data(RubricModel::SumRole).toBool();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int margin = option.fontMetrics.height() / 3;
    const QRect place = option.rect.adjusted(margin, 0, -margin, 0);
    if (index.column() == RubricModel::Kind && !text.isEmpty()) {
        drawChip(*painter, place, text, Tone::Neutral, option.font, option.palette);
    } else {
        const bool isWrong =
            isSum && index.column() >= RubricModel::Weight && index.data(RubricModel::WrongSumRole).toBool();
        const QFont font =
            isSum && index.column() <= RubricModel::Weight ? scaledFont(option.font, 1.0, true) : option.font;
        painter->setFont(font);
        const bool isSoft = index.column() == RubricModel::Standard || index.column() == RubricModel::Method;
        painter->setPen(isWrong ? colours.danger : (isSoft ? colours.muted : colours.text));
        const auto align = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(place, static_cast<int>(align) | Qt::TextSingleLine,
                          QFontMetrics{font}.elidedText(text, Qt::ElideRight, place.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen{colours.accent, 1});
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QWidget *RubricDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    QWidget *editor = nullptr;
    if (index.column() == RubricModel::Method) {
        auto *chips = new ChipsEdit{name, parent};
        chips->setSuggestions(m_model.methodSuggestions());
        chips->setAutoFillBackground(true);
        editor = chips;
    } else {
        editor = new CriterionEdit{index, parent};
    }
    editor->setAccessibleName(name);
    return editor;
}

void RubricDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *chips = qobject_cast<ChipsEdit *>(editor))
        chips->setValues(methodsIn(index.data(Qt::EditRole).toString()));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void RubricDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *chips = qobject_cast<ChipsEdit *>(editor);
    if (!chips) {
        QStyledItemDelegate::setModelData(editor, model, index);
        return;
    }
    // Who only looked leaves the text as it was, whatever stands between its methods.
    const QStringList methods = methodsIn(methodsText(chips->values()));
    if (methods != methodsIn(index.data(Qt::EditRole).toString()))
        model->setData(index, methodsText(methods));
}

void RubricDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    if (!qobject_cast<ChipsEdit *>(editor)) {
        QStyledItemDelegate::updateEditorGeometry(editor, option, index);
        return;
    }
    QRect place = option.rect;
    place.setWidth(qMax(place.width(), option.fontMetrics.height() * 12));
    place.setHeight(qMax(place.height(), editor->heightForWidth(place.width())));
    const QRect whole = editor->parentWidget()->rect();
    if (place.right() > whole.right())
        place.moveRight(whole.right());
    if (place.bottom() > whole.bottom())
        place.moveBottom(whole.bottom());
    editor->setGeometry(place);
}

bool RubricDelegate::isAccepted(QWidget &editor) const
{
    const auto *edit = dynamic_cast<const CriterionEdit *>(&editor);
    if (!edit || !edit->place().isValid())
        return true;
    const std::optional<QString> reason = m_model.problem(edit->place(), edit->text());
    setBad(editor, reason.has_value(), reason.value_or(QString{}));
    if (reason)
        QToolTip::showText(editor.mapToGlobal(QPoint{0, editor.height()}), *reason, &editor, {}, 20'000);
    else
        QToolTip::hideText();
    return !reason;
}

bool RubricDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && !isAccepted(*editor))
            return true;
    }
    // Whoever leaves a refused entry keeps the old value, with the reason still to be read.
    if (event->type() == QEvent::FocusOut && !isAccepted(*editor)) {
        emit refused(editor->toolTip());
        emit closeEditor(editor, RevertModelCache);
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace yanben
