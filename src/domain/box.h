#pragma once

#include <memory>
#include <utility>

namespace yanben
{

/// A value on the heap that copies and compares like one, so that a type may contain itself. Empty only after a move.
template <typename T>
class Box
{
public:
    Box() : m_value{std::make_unique<T>()} {}
    Box(T value) : m_value{std::make_unique<T>(std::move(value))} {}
    Box(const Box &other) : m_value{std::make_unique<T>(*other.m_value)} {}
    Box(Box &&other) noexcept = default;
    ~Box() = default;

    Box &operator=(const Box &other)
    {
        m_value = std::make_unique<T>(*other.m_value);
        return *this;
    }
    Box &operator=(Box &&other) noexcept = default;

    const T &operator*() const { return *m_value; }
    T &operator*() { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    T *operator->() { return m_value.get(); }

    friend bool operator==(const Box &a, const Box &b) { return *a == *b; }

private:
    std::unique_ptr<T> m_value;
};

} // namespace yanben
