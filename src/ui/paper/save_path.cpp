#include "ui/paper/save_path.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace yanben
{

std::optional<QString> askSavePath(QWidget *window, const QString &title, const QString &name, const QString &suffix,
                                   const QString &filter)
{
    // 2018/2019学年 would be a folder.
    static const QRegularExpression notInNames{QStringLiteral("[/\\\\:*?\"<>|]")};
    QFileDialog dialog{window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(QString{name}.replace(notInNames, QStringLiteral("-")) + QLatin1Char{'.'} + suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

} // namespace yanben
