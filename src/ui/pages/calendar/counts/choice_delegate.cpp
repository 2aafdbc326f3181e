#include "ui/pages/calendar/counts/choice_delegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace yanben
{

ChoiceDelegate::ChoiceDelegate(std::function<QStringList()> choices, Entry entry, QObject *parent)
    : QStyledItemDelegate{parent}, m_choices{std::move(choices)}, m_entry{entry}
{}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox{parent};
    box->setEditable(m_entry == Entry::Free);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(m_choices());
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // Chosen with the mouse, nothing else would end the editing.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<ChoiceDelegate *>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return;
    const QString text = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findText(text));
    if (!box->isEditable())
        return;
    box->setEditText(text);
    box->lineEdit()->selectAll();
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText());
}

} // namespace yanben
