#include "ui/pages/calendar/details/rows/ordered_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace yanben
{

namespace
{

/// Where in the form the keyboard stands: the same place is found in the form of another row.
std::optional<qsizetype> placeOfFocus(const QWidget &form)
{
    const QList<QWidget *> parts = form.findChildren<QWidget *>();
    const qsizetype place = parts.indexOf(QApplication::focusWidget());
    return place < 0 ? std::nullopt : std::optional{place};
}

} // namespace

OrderedRows::OrderedRows(std::function<QWidget *()> make, bool isWritable, QWidget *parent)
    : QWidget{parent}, m_make{std::move(make)}, m_isWritable{isWritable}, m_layout{new QVBoxLayout{this}}
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing(fontMetrics()));
}

OrderedRows::Row OrderedRows::makeRow()
{
    const int gap = spacing(fontMetrics());
    Row row{.whole = new QWidget, .number = new TextLabel{{}, TextRole::Muted}, .form = m_make()};
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(gap / 4);
    row.up = iconButton(QStringLiteral("up"), {});
    row.down = iconButton(QStringLiteral("down"), {});
    row.remove = iconButton(QStringLiteral("close"), {});
    for (QPushButton *button : {row.up, row.down, row.remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout{row.whole};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(row.number, 0, Qt::AlignTop);
    layout->addWidget(row.form, 1);
    layout->addLayout(buttons);
    QWidget *whole = row.whole;
    connect(row.up, &QPushButton::clicked, this, [this, whole] { move(whole, -1); });
    connect(row.down, &QPushButton::clicked, this, [this, whole] { move(whole, 1); });
    connect(row.remove, &QPushButton::clicked, this, [this, whole] { take(whole); });
    const auto onRow = [this, whole](const QString &keys, auto act) {
        connect(new QShortcut{QKeySequence{keys}, whole, nullptr, nullptr, Qt::WidgetWithChildrenShortcut},
                &QShortcut::activated, this, act);
    };
    onRow(QStringLiteral("Alt+Up"), [this, whole] { move(whole, -1); });
    onRow(QStringLiteral("Alt+Down"), [this, whole] { move(whole, 1); });
    onRow(QStringLiteral("Alt+Del"), [this, whole] { take(whole); });
    m_layout->addWidget(whole);
    return row;
}

void OrderedRows::setCount(int wanted, const std::function<QString(int)> &nameOf)
{
    while (count() < wanted) {
        m_rows.push_back(makeRow());
        chainLast();
    }
    while (count() > wanted) {
        // The click that leads here may come from it; the keyboard that leaves it writes nothing any more.
        QWidget *whole = m_rows.back().whole;
        m_rows.back().form->blockSignals(true);
        m_rows.pop_back();
        m_layout->removeWidget(whole);
        whole->hide();
        whole->setParent(nullptr);
        whole->deleteLater();
    }
    for (int i = 0; i < count(); ++i) {
        const Row &row = m_rows[static_cast<std::size_t>(i)];
        row.number->setText(QString::number(i + 1));
        const QString name = nameOf(i);
        const auto call = [](QPushButton &button, const QString &text, const QString &keys) {
            button.setAccessibleName(text);
            button.setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
        };
        call(*row.up, tr("%1: up").arg(name), tr("Alt+Up"));
        call(*row.down, tr("%1: down").arg(name), tr("Alt+Down"));
        call(*row.remove, tr("%1: remove").arg(name), tr("Alt+Del"));
        row.up->setEnabled(m_isWritable && i > 0);
        row.down->setEnabled(m_isWritable && i + 1 < count());
        row.remove->setEnabled(m_isWritable);
    }
}

// What is made later stands at the end of the window's order otherwise.
void OrderedRows::chainLast()
{
    QWidget *before = previousInFocusChain();
    while (before != this && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    if (count() > 1)
        before = m_rows[m_rows.size() - 2].remove;
    const Row &last = m_rows.back();
    QList<QWidget *> parts = last.form->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    parts << last.up << last.down << last.remove;
    for (QWidget *part : parts) {
        if (!(part->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

void OrderedRows::focusRow(int row)
{
    form(row)->setFocus(Qt::OtherFocusReason);
}

int OrderedRows::rowOf(const QWidget *whole) const
{
    return static_cast<int>(std::ranges::find(m_rows, whole, &Row::whole) - m_rows.begin());
}

void OrderedRows::move(const QWidget *whole, int step)
{
    const int from = rowOf(whole);
    const int to = from + step;
    if (!m_isWritable || to < 0 || to >= count())
        return;
    const std::optional<qsizetype> place = placeOfFocus(*form(from));
    emit moveWanted(from, to);
    if (to >= count())
        return;
    const Row &row = m_rows[static_cast<std::size_t>(to)];
    if (place)
        row.form->findChildren<QWidget *>().value(*place, row.form)->setFocus(Qt::OtherFocusReason);
    else
        (step < 0 ? (to > 0 ? row.up : row.down) : (to + 1 < count() ? row.down : row.up))->setFocus();
}

void OrderedRows::take(const QWidget *whole)
{
    const int row = rowOf(whole);
    if (!m_isWritable || row >= count())
        return;
    emit removeWanted(row);
    if (count() > 0)
        m_rows[static_cast<std::size_t>(std::min(row, count() - 1))].remove->setFocus();
}

} // namespace yanben
