#include "ui/pages/scores/ways/chooser.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace yanben
{

using namespace Qt::StringLiterals;

Chooser::Chooser(const QString &name, const QString &previous, const QString &next, QWidget &view)
    : m_box{new QComboBox},
      m_previous{iconButton(u"previous"_s, previous + u" (Ctrl+PgUp)"_s)},
      m_next{iconButton(u"next"_s, next + u" (Ctrl+PgDn)"_s)},
      m_layout{new QHBoxLayout{this}}
{
    const int gap = spacing(fontMetrics());
    m_layout->setContentsMargins(gap, gap, gap, 0);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setMaxVisibleItems(20);
    m_box->setAccessibleName(name);
    m_box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->addWidget(m_box, 1);
    m_layout->addWidget(m_previous);
    m_layout->addWidget(m_next);
    connect(m_box, &QComboBox::activated, this, &Chooser::chosen);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    const auto key = [&](Qt::Key which, int by) {
        auto *shortcut =
            new QShortcut{QKeySequence{Qt::CTRL | which}, &view, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    key(Qt::Key_PageUp, -1);
    key(Qt::Key_PageDown, 1);
}

void Chooser::setItems(const QStringList &items, int chosen)
{
    m_box->clear();
    m_box->addItems(items);
    setCurrent(chosen);
}

void Chooser::setCurrent(int chosen)
{
    m_box->setCurrentIndex(chosen);
    m_previous->setEnabled(chosen > 0);
    m_next->setEnabled(chosen >= 0 && chosen + 1 < m_box->count());
}

int Chooser::current() const
{
    return m_box->currentIndex();
}

void Chooser::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void Chooser::addStretch()
{
    m_layout->addStretch(1);
}

void Chooser::step(int by)
{
    const int wanted = m_box->currentIndex() + by;
    if (wanted < 0 || wanted >= m_box->count())
        return;
    setCurrent(wanted);
    emit chosen(wanted);
}

} // namespace yanben
