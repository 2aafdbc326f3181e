#include "ui/widgets/lists/enter_edits.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace yanben
{

namespace
{

class EnterFilter final : public QObject
{
public:
    explicit EnterFilter(QAbstractItemView &view) : QObject{&view}, m_view{view} { view.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const QModelIndex cell = m_view.currentIndex();
        if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !cell.flags().testFlag(Qt::ItemIsEditable))
            return QObject::eventFilter(watched, event);
        // The Enter that ends an editor comes by here too, while it is still open.
        if (!m_view.indexWidget(cell))
            m_view.edit(cell);
        return true;
    }

private:
    QAbstractItemView &m_view;
};

} // namespace

void letEnterEdit(QAbstractItemView &view)
{
    new EnterFilter{view};
}

} // namespace yanben
