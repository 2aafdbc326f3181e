#include "support/programs/run_tests.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    yanben::standApart();
    yanben::doWithoutDisplay();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // these can't be driven
    QApplication application{argc, argv};
    return yanben::runTests(argc, argv);
}
