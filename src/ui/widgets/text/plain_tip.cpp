#include "ui/widgets/text/plain_tip.h"

#include <QTextDocument>

namespace yanben
{

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace yanben
