// The floor of a start: a Qt Widgets program with an empty table and one query to a school file.
//   bench_bare_window FILE
#include "first_paint.h"

#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (argc < 2)
        return 2;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argv[1]));
    if (!database.open())
        return 1;
    QSqlQuery query{QStringLiteral("SELECT count(*) FROM activity"), database};
    if (!query.next())
        return 1;
    QMainWindow window;
    window.setCentralWidget(new QTableWidget{20, 6});
    window.resize(1280, 800);
    const FirstPaint paint{window};
    window.show();
    return QApplication::exec();
}
