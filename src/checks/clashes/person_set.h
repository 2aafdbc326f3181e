#pragma once

#include <cstdint>
#include <vector>

namespace yanben
{

/// People by number, as bits: whether two audiences of hundreds meet is asked for every pair of meetings of a day.
class PersonSet
{
public:
    void add(int person);
    void add(const PersonSet &others);
    void remove(const PersonSet &others);
    /// Keeps those who are in both.
    void intersect(const PersonSet &others);

    bool isEmpty() const;
    bool meets(const PersonSet &others) const;
    int count() const;
    /// Ascending.
    std::vector<int> numbers() const;

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace yanben
