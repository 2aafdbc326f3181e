#include "support/programs/run_tests.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    yanben::standApart();
    QCoreApplication application{argc, argv};
    return yanben::runTests(argc, argv);
}
