#include "checks/clashes/rooms.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

namespace
{

bool namesOneRoom(const QString &name)
{
    static const QRegularExpression elsewhere{
        QStringLiteral("^由.*(?:安排|另定|确定|决定|通知|指定|规定)$|待定|另定|待通知|另行通知|另行安排")};
    static const QRegularExpression many{QStringLiteral(
        "^(?:各|每|所在|本班|本校|本组|本年级|自选|自定|自行)|线上|在线|网上|^网络$|^网络研修|腾讯会议|钉钉|平台$")};
    static const QRegularExpression kindOnly{
        QStringLiteral("^(?:教室|班级|办公室|教研室|校内|校外|外校|学校|家中|家里|居家)$")};
    return !name.contains(elsewhere) && !name.contains(many) && !name.contains(kindOnly);
}

} // namespace

std::vector<QString> roomsIn(const QString &place, const std::set<QString> &known)
{
    static const QRegularExpression between{QStringLiteral("[、，,；;/\\n]")};
    static const QRegularExpression blanks{QStringLiteral("[\\s\\x{3000}]+")};
    std::vector<QString> rooms;
    for (QString name : place.split(between, Qt::SkipEmptyParts)) {
        name.remove(blanks);
        if (!name.isEmpty() && (known.contains(name) || namesOneRoom(name)) && std::ranges::count(rooms, name) == 0)
            rooms.push_back(name);
    }
    return rooms;
}

} // namespace yanben
