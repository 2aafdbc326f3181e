#include "ui/pages/sheets/explain_action.h"

#include "ui/widgets/text/text_label.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

WorkingDialog::WorkingDialog(const NumberWorking &working, QWidget *parent) : QDialog{parent}
{
    setWindowTitle(tr("How was this computed?"));
    auto *layout = new QVBoxLayout{this};
    auto *what = new TextLabel{working.what};
    what->setScale(1.1, true);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *text = new QPlainTextEdit{working.text};
    text->setReadOnly(true);
    // A read-only text has no cursor for the keyboard unless it is asked for.
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setAccessibleName(working.what);
    layout->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [working] { QGuiApplication::clipboard()->setText(working.what + QStringLiteral("：") + working.text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int line = fontMetrics().height();
    resize(line * 30, line * 14);
    text->setFocus();
}

ExplainAction::ExplainAction(QAbstractItemView &view, Explain explain)
    : QAction{tr("How was this computed?"), &view}, m_view{view}, m_explain{std::move(explain)}
{
    setShortcut(QKeySequence{Qt::SHIFT | Qt::Key_F1});
    setShortcutContext(Qt::WidgetShortcut);
    addTo(view);
    connect(this, &QAction::triggered, this, &ExplainAction::show);
}

void ExplainAction::addTo(QAbstractItemView &view)
{
    view.addAction(this);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ExplainAction::show()
{
    const QModelIndex current = m_view.currentIndex();
    const std::optional<NumberWorking> working = current.isValid() ? m_explain(current) : std::nullopt;
    WorkingDialog{working.value_or(NumberWorking{.what = tr("No number"),
                                                 .text = tr("There is no number in this cell. Choose one first.")}),
                  m_view.window()}
        .exec();
}

} // namespace yanben
