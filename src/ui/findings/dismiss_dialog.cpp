#include "ui/findings/dismiss_dialog.h"

#include "ui/widgets/text/text_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

QString text(const char *source)
{
    return QCoreApplication::translate("DismissDialog", source);
}

} // namespace

std::optional<QString> askDismissReason(QWidget *parent, const QString &sentence)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(text(QT_TRANSLATE_NOOP("DismissDialog", "Keep as it is")));
    auto *layout = new QVBoxLayout(&dialog);
    auto *words = new TextLabel(sentence, TextRole::Normal, &dialog);
    words->setWordWrap(true);
    auto *label = new QLabel(text(QT_TRANSLATE_NOOP("DismissDialog", "&Reason")), &dialog);
    auto *reason = new QLineEdit(&dialog);
    label->setBuddy(reason);
    auto *note =
        new TextLabel(text(QT_TRANSLATE_NOOP("DismissDialog", "It is shown again when what it is about changes.")),
                      TextRole::Muted, &dialog);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    QObject::connect(reason, &QLineEdit::textChanged, ok,
                     [ok](const QString &typed) { ok->setEnabled(!typed.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    for (QWidget *part : {static_cast<QWidget *>(words), static_cast<QWidget *>(label), static_cast<QWidget *>(reason),
                          static_cast<QWidget *>(note), static_cast<QWidget *>(buttons)})
        layout->addWidget(part);
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 60);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return reason->text().trimmed();
}

} // namespace yanben
