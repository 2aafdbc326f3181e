#pragma once

#include "ui/widgets/editors/reason_bubble.h"
#include "ui/widgets/typed_answer.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>

#include <functional>
#include <utility>

namespace yanben
{

/// Edits lines of text that may be refused: the reason then stands beside the cell, and the entry is not written. For
/// a CheckedView, which keeps such an editor open.
class CheckedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Why `typed` can't stand in the view's cell; empty when it can.
    using Check = std::function<QString(const QModelIndex &cell, const QString &typed)>;

    /// What is said of `typed` while it is being typed.
    using Answer = std::function<TypedAnswer(const QModelIndex &cell, const QString &typed)>;

    CheckedDelegate(Check check, QObject *parent);

    void setAnswer(Answer answer) { m_answer = std::move(answer); }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

    QWidget *editor() const { return m_editor; }
    /// The open editor holds what was refused.
    bool isRefused() const { return m_editor && !m_problem->text().isEmpty(); }
    /// The cell of the editor that was opened last.
    QModelIndex cell() const { return m_cell; }

private:
    void say(const QString &problem) const;

    Check m_check;
    Answer m_answer;
    mutable QPointer<QLineEdit> m_editor;
    mutable bool m_isFilled = false;
    mutable QPointer<ReasonBubble> m_problem;
    mutable QPersistentModelIndex m_cell;
};

/// A view whose editor stays open over a refused entry until it is mended, or taken back with Esc.
template <typename View>
class CheckedView final : public View
{
public:
    void setCheck(CheckedDelegate::Check check)
    {
        m_delegate = new CheckedDelegate{std::move(check), this};
        View::setItemDelegate(m_delegate);
    }
    /// After setCheck().
    void setAnswer(CheckedDelegate::Answer answer) { m_delegate->setAnswer(std::move(answer)); }

    QWidget *editor() const { return m_delegate->editor(); }

    /// Writes what is being edited. False when it can't be taken: its editor then has the keyboard.
    bool finishEditing()
    {
        QWidget *editor = m_delegate->editor();
        if (!editor || View::state() != View::EditingState)
            return true;
        View::commitData(editor);
        const bool refused = m_delegate->isRefused();
        closeEditor(editor, QAbstractItemDelegate::NoHint);
        return !refused;
    }

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        if (hint == QAbstractItemDelegate::RevertModelCache || editor != m_delegate->editor() ||
            !m_delegate->isRefused()) {
            View::closeEditor(editor, hint);
            return;
        }
        // Later: the view may be about to leave for another cell.
        const auto stay = [this, editor] {
            View::setCurrentIndex(m_delegate->cell());
            editor->setFocus();
        };
        QMetaObject::invokeMethod(editor, stay, Qt::QueuedConnection);
    }

private:
    CheckedDelegate *m_delegate = nullptr;
};

} // namespace yanben
