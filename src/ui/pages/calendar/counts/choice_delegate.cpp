#include "ui/pages/calendar/counts/choice_delegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace yanben
{

namespace
{

/// Knows whether its entry was chosen in the open list, or by a key that steps through it.
class ChoiceBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    bool isFromList() const { return m_isFromList; }
    void showPopup() override
    {
        m_isFromList = true;
        QComboBox::showPopup();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_isFromList = false;
        QComboBox::keyPressEvent(event);
    }

private:
    bool m_isFromList = false;
};

} // namespace

ChoiceDelegate::ChoiceDelegate(std::function<QStringList()> choices, Entry entry, QObject *parent)
    : QStyledItemDelegate{parent}, m_choices{std::move(choices)}, m_entry{entry}
{}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new ChoiceBox{parent};
    box->setEditable(m_entry == Entry::Free);
    if (box->isEditable())
        box->setCompleter(nullptr); // words of one's own are not to become an entry of the list
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(m_choices());
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(box, &QComboBox::activated, this, [this, box] {
        if (!box->isFromList())
            return;
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
