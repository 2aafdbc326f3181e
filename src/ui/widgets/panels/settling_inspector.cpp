#include "ui/widgets/panels/settling_inspector.h"

#include "ui/widgets/panels/field_column.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "ui/widgets/panels/rest.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto fieldName = "field"_L1;

} // namespace

SettlingInspector::SettlingInspector(const QString &name, QWidget *parent)
    : QWidget{parent}, m_panel{new InspectorPanel{name, this}}, m_rest{new Rest{this}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_rest, &Rest::over, this, [this] {
        if (isTypedInto())
            m_rest->begin();
        else
            fillNow();
    });
}

void SettlingInspector::settle()
{
    m_rest->begin();
}

bool SettlingInspector::isTypedInto() const
{
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_panel->isAncestorOf(focused))
        return false;
    const auto *view =
        focused->parentWidget() ? qobject_cast<QAbstractItemView *>(focused->parentWidget()->parentWidget()) : nullptr;
    return view && focused->parentWidget() == view->viewport();
}

void SettlingInspector::takeKeyboard()
{
    if (m_rest->isActive() || !showsChosen())
        fillNow();
    if (!m_first)
        return;
    giveKeyboard(*m_first);
    if (auto *box = qobject_cast<QAbstractSpinBox *>(m_first))
        box->selectAll();
    else if (auto *edit = qobject_cast<QLineEdit *>(m_first))
        edit->selectAll();
}

void SettlingInspector::fillNow()
{
    m_rest->cancel();
    // Also while another program has the keyboard: it comes back to where it was.
    const QWidget *focused = m_panel->isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    // What is typed into may be a part of the field, as in one with chips.
    if (focused && focused->parentWidget() && focused->objectName().isEmpty() &&
        focused->parentWidget()->objectName().startsWith(fieldName))
        focused = focused->parentWidget();
    const QString keyboardAt = focused && showsChosen() ? focused->objectName() : QString{};
    const auto *table = qobject_cast<const QAbstractItemView *>(focused);
    const QModelIndex cell = table ? table->currentIndex() : QModelIndex{};
    const std::pair place{cell.row(), cell.column()};
    const int onScreen = keyboardAt.isEmpty() ? 0 : m_panel->placeOf(*focused);
    m_first = nullptr;
    m_fields = 0;
    fill();
    // The fields that were there before live until the event loop runs; the newest is the last.
    const QList<QWidget *> fields =
        keyboardAt.isEmpty() ? QList<QWidget *>{} : m_panel->findChildren<QWidget *>(keyboardAt);
    if (fields.isEmpty())
        return;
    giveKeyboard(*fields.back());
    // What it shows has been taken: the next digit begins a new number.
    if (auto *box = qobject_cast<QAbstractSpinBox *>(fields.back()); box && !box->keyboardTracking())
        box->selectAll();
    if (auto *again = qobject_cast<QAbstractItemView *>(fields.back()))
        again->setCurrentIndex(again->model()->index(place.first, place.second));
    m_panel->keepAt(*fields.back(), onScreen);
}

void SettlingInspector::giveKeyboard(QWidget &field)
{
    // A layout shows new fields later; a hidden one would not take the keyboard.
    for (QWidget *each = &field; each != m_panel; each = each->parentWidget())
        each->show();
    field.setFocus(Qt::OtherFocusReason);
}

void SettlingInspector::addField(const QString &label, QWidget *field)
{
    m_panel->addField(label, field);
    name(*field);
}

void SettlingInspector::addColumn(FieldColumn *column)
{
    m_panel->addWidget(column);
    for (QWidget *field : column->fields())
        name(*field);
}

void SettlingInspector::name(QWidget &field)
{
    field.setObjectName(fieldName + QString::number(m_fields++));
    m_first = m_first ? m_first : &field;
}

} // namespace yanben
