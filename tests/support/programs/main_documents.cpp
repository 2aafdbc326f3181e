#include "support/programs/run_tests.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    yanben::standApart();
    yanben::doWithoutDisplay();
    QGuiApplication application{argc, argv};
    return yanben::runTests(argc, argv);
}
