#include "checks/clashes/person_set.h"

#include <algorithm>
#include <bit>

namespace yanben
{

namespace
{

constexpr std::size_t bitsInWord = 64;

} // namespace

void PersonSet::add(int person)
{
    const auto number = static_cast<std::size_t>(person);
    if (m_words.size() <= number / bitsInWord)
        m_words.resize(number / bitsInWord + 1, 0);
    m_words[number / bitsInWord] |= std::uint64_t{1} << number % bitsInWord;
}

void PersonSet::add(const PersonSet &others)
{
    if (m_words.size() < others.m_words.size())
        m_words.resize(others.m_words.size(), 0);
    for (std::size_t i = 0; i < others.m_words.size(); ++i)
        m_words[i] |= others.m_words[i];
}

void PersonSet::remove(const PersonSet &others)
{
    const std::size_t size = std::min(m_words.size(), others.m_words.size());
    for (std::size_t i = 0; i < size; ++i)
        m_words[i] &= ~others.m_words[i];
}

void PersonSet::intersect(const PersonSet &others)
{
    m_words.resize(std::min(m_words.size(), others.m_words.size()));
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= others.m_words[i];
}

bool PersonSet::isEmpty() const
{
    return std::ranges::all_of(m_words, [](std::uint64_t word) { return word == 0; });
}

bool PersonSet::meets(const PersonSet &others) const
{
    const std::size_t size = std::min(m_words.size(), others.m_words.size());
    for (std::size_t i = 0; i < size; ++i) {
        if ((m_words[i] & others.m_words[i]) != 0)
            return true;
    }
    return false;
}

int PersonSet::count() const
{
    int count = 0;
    for (const std::uint64_t word : m_words)
        count += std::popcount(word);
    return count;
}

std::vector<int> PersonSet::numbers() const
{
    std::vector<int> numbers;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
            numbers.push_back(static_cast<int>(i * bitsInWord) + std::countr_zero(word));
    }
    return numbers;
}

} // namespace yanben
