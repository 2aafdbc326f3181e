// The start of the program as app_main makes it, up to its first painted window, with a settings file of its own.
//   bench_program_window FILE
#include "app/identity.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/program.h"
#include "app/settings.h"
#include "first_paint.h"

#include <QTemporaryDir>

using namespace yanben;

int main(int argc, char *argv[])
{
    identify();
    QApplication application{argc, argv};
    if (argc < 2)
        return 2;
    const QTemporaryDir folder;
    const Logging logging{folder.path()};
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    auto opening = Program::beginOpening(QString::fromLocal8Bit(argv[1]), settings);
    const SpokenLanguage language{settings.language()};
    Program program{application, settings};
    const FirstPaint paint{program.window()};
    program.start(std::move(opening));
    program.window().show();
    return QApplication::exec();
}
