#include "support/run_tests.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    yanben::doWithoutDisplay();
    QApplication application{argc, argv};
    return yanben::runTests(argc, argv);
}
