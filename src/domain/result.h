#pragma once

#include <utility>
#include <variant>

namespace yanben
{

/// A value, or why there is none. Reading the absent one is a programming error (std::bad_variant_access).
template <typename Value, typename Error>
class [[nodiscard]] Result
{
public:
    Result(Value value) : m_content{std::in_place_index<0>, std::move(value)} {}
    Result(Error error) : m_content{std::in_place_index<1>, std::move(error)} {}

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const Value &value() const & { return std::get<0>(m_content); }
    Value &value() & { return std::get<0>(m_content); }
    Value &&value() && { return std::get<0>(std::move(m_content)); }
    const Value &operator*() const & { return value(); }
    Value &operator*() & { return value(); }
    Value &&operator*() && { return std::move(*this).value(); }
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

    friend bool operator==(const Result &, const Result &) = default;

private:
    std::variant<Value, Error> m_content;
};

} // namespace yanben
