#include "documents/paper/pdf_writer.h"

#include "documents/paper/page_painter.h"
#include "documents/paper/pdf_text_mending.h"

#include <QBuffer>
#include <QPdfWriter>

namespace yanben
{

std::optional<QByteArray> writePdf(std::span<const PaperPage> pages, const QString &title, const PaperFonts &fonts,
                                   const StepsDone &goOn)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    if (!buffer.open(QIODevice::WriteOnly))
        return std::nullopt;
    {
        QPdfWriter writer{&buffer};
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("研本"));
        writer.setResolution(720);
        if (!paintPages(writer, pages, fonts, goOn))
            return std::nullopt;
    }
    buffer.close();
    mendPdfText(bytes);
    return bytes;
}

} // namespace yanben
