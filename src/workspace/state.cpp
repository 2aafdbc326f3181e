#include "workspace/state.h"

#include "storage/tables.h"
#include "workspace/published_memo.h"

namespace yanben
{

State::State() = default;
State::State(const State &other) : m_tables{other.m_tables} {}
State::State(State &&other) noexcept = default;
State &State::operator=(const State &other)
{
    m_tables = other.m_tables;
    m_publishedMemo.reset();
    return *this;
}
State &State::operator=(State &&other) noexcept = default;
State::~State() = default;

void State::load(const Database &database)
{
    State read;
    Entities::forEach([&]<typename T>() { read.table<T>().load(Repository<T>{database}.all()); });
    *this = std::move(read);
}

PublishedMemo &State::publishedMemo() const
{
    if (!m_publishedMemo)
        m_publishedMemo = std::make_unique<PublishedMemo>();
    return *m_publishedMemo;
}

void State::apply(const std::vector<Change> &changes)
{
    for (const Change &change : changes)
        std::visit([this]<typename T>(const Edit<T> &edit) { table<T>().demand(edit); }, change);
    for (const Change &change : changes)
        std::visit([this]<typename T>(const Edit<T> &edit) { table<T>().apply(edit); }, change);
}

} // namespace yanben
