#include "support/run_tests.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    // The build asks this program for the names of its tests; where there is no display it must still answer, or none
    // of them is ever run.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application{argc, argv};
    return yanben::runTests(argc, argv);
}
