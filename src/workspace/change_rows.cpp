#include "workspace/change_rows.h"

#include "storage/row_json.h"
#include "storage/tables.h"

namespace yanben
{

ChangeRow toChangeRow(const Change &change)
{
    return std::visit(
        []<typename T>(const Edit<T> &edit) -> ChangeRow {
            return {.entity = Columns<T>::name,
                    .entityId = keyOf(edit.id()),
                    .was = edit.before ? rowToJson(*edit.before) : QByteArray{},
                    .became = edit.after ? rowToJson(*edit.after) : QByteArray{}};
        },
        change);
}

Change fromChangeRow(const ChangeRow &row)
{
    std::optional<Change> change;
    Entities::forEach([&]<typename T>() {
        if (row.entity != Columns<T>::name)
            return;
        const auto side = [&row](const QByteArray &json) {
            return json.isEmpty() ? std::nullopt
                                  : std::optional{rowFromJson<T>(static_cast<IdOf<T>>(row.entityId), json)};
        };
        change = Edit<T>{side(row.was), side(row.became)};
    });
    if (!change)
        throw ColumnError{"a change of a table that this program does not know"};
    return *change;
}

} // namespace yanben
