#include "workspace/state.h"

#include "storage/tables.h"

namespace yanben
{

State::State() = default;
State::State(const State &other) = default;
State::State(State &&other) noexcept = default;
State &State::operator=(const State &other) = default;
State &State::operator=(State &&other) noexcept = default;
State::~State() = default;

void State::load(const Database &database)
{
    State read;
    Entities::forEach([&]<typename T>() { read.table<T>().load(Repository<T>{database}.all()); });
    *this = std::move(read);
}

void State::apply(const std::vector<Change> &changes)
{
    for (const Change &change : changes)
        std::visit([this]<typename T>(const Edit<T> &edit) { table<T>().demand(edit); }, change);
    for (const Change &change : changes)
        std::visit([this]<typename T>(const Edit<T> &edit) { table<T>().apply(edit); }, change);
}

} // namespace yanben
