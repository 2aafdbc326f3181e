#include "app/identity.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/program.h"
#include "app/settings.h"

#include <QApplication>
#include <QCommandLineParser>

#include <spdlog/spdlog.h>

#include <cstdio>

using namespace yanben;

int main(int argc, char *argv[])
{
    identify();
    QApplication application{argc, argv};
    QCommandLineParser arguments;
    arguments.addVersionOption();
    arguments.addHelpOption();
    arguments.addPositionalArgument(QStringLiteral("file"), QStringLiteral("School file to open"),
                                    QStringLiteral("[file]"));
    arguments.process(application);

    const Logging logging{logFolder()};
    try {
        Settings settings{Settings::userFile()};
        const QStringList files = arguments.positionalArguments();
        auto opening =
            Program::beginOpening(files.isEmpty() ? std::nullopt : std::optional{files.constFirst()}, settings);
        const SpokenLanguage language{settings.language()};
        if (files.size() > 1) {
            const QString line = QCoreApplication::translate(
                "main", "Only the first of %n school files is opened. Open the others in the window.", nullptr,
                static_cast<int>(files.size()));
            std::fprintf(stderr, "%s\n", qPrintable(line));
        }
        Program program{application, settings};
        program.start(std::move(opening));
        program.window().show();
        return QApplication::exec();
    } catch (const std::exception &error) {
        spdlog::critical("ended by {}", error.what());
        throw;
    }
}
