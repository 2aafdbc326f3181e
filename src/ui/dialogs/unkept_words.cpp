#include "ui/dialogs/unkept_words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace yanben
{

namespace
{

struct UnkeptWords
{
    Q_DECLARE_TR_FUNCTIONS(UnkeptWords)
};

} // namespace

bool mayLoseWords(QWidget &dialog)
{
    QMessageBox box{QMessageBox::Question, UnkeptWords::tr("Not recorded yet"),
                    UnkeptWords::tr("What you have written here is not recorded yet. It is lost when you close."),
                    QMessageBox::NoButton, &dialog};
    QPushButton *back = box.addButton(UnkeptWords::tr("Go on writing"), QMessageBox::RejectRole);
    const QPushButton *lose = box.addButton(UnkeptWords::tr("Close without it"), QMessageBox::AcceptRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == lose;
}

} // namespace yanben
