#include "domain/numbers/decimal.h"
#include "domain/numbers/exact.h"
#include "domain/numbers/points.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace yanben;

TEST_CASE("A typed number becomes hundredths and shows as short as it can")
{
    const auto [typed, hundredths, shown] = GENERATE(table<const char16_t *, std::int64_t, const char16_t *>({
        {u"0", 0, u"0"},
        {u"8.5", 850, u"8.5"},
        {u"8.50", 850, u"8.5"},
        {u"-0.05", -5, u"-0.05"},
        {u"+3", 300, u"3"},
        {u"１２．３４", 1234, u"12.34"},
        {u"－２", -200, u"-2"},
        {u"\u2212"
         u"1",
         -100, u"-1"},
        {u"　7 ", 700, u"7"},
        {u"007", 700, u"7"},
        {u"1000000000", 100'000'000'000, u"1000000000"},
    }));
    const QString text = QString::fromUtf16(typed);
    CAPTURE(text.toStdString());

    const auto points = Points::parse(text);
    REQUIRE(points);
    CHECK(points->inHundredths() == hundredths);
    CHECK(points->toString() == QString::fromUtf16(shown));
}

TEST_CASE("What is not a plain decimal with two places is refused with the reason")
{
    const auto [typed, fault] = GENERATE(table<const char16_t *, NumberFault>({
        {u"", NumberFault::Empty},
        {u"  ", NumberFault::Empty},
        {u"NaN", NumberFault::NotANumber},
        {u"1e3", NumberFault::NotANumber},
        {u"1,000", NumberFault::NotANumber},
        {u"1.", NumberFault::NotANumber},
        {u".5", NumberFault::NotANumber},
        {u"-", NumberFault::NotANumber},
        {u"--1", NumberFault::NotANumber},
        {u"1.2.3", NumberFault::NotANumber},
        {u"三", NumberFault::NotANumber},
        {u"0.005", NumberFault::TooManyPlaces},
        {u"1.000", NumberFault::TooManyPlaces},
        {u"1000000000.01", NumberFault::TooLarge},
        {u"99999999999999999999999999", NumberFault::TooLarge},
    }));
    const QString text = QString::fromUtf16(typed);
    CAPTURE(text.toStdString());

    const auto points = Points::parse(text);
    REQUIRE_FALSE(points);
    CHECK(points.error() == fault);
}

TEST_CASE("A factor keeps four places")
{
    for (const QStringView tooLarge : {u"950000000000000", u"1000000000.0001", u"9999999999", u"-950000000000000"})
        CHECK(Factor::parse(tooLarge).error() == NumberFault::TooLarge);
    CHECK(Factor::parse(u"1000000000"));
    CHECK(Factor::parse(u"0.3333")->units() == 3333);
    CHECK(Factor::parse(u"1.5")->toString() == u"1.5");
    CHECK(Factor::parse(u"0.33333").error() == NumberFault::TooManyPlaces);
}

TEST_CASE("Sums of points are exact and never wrap")
{
    CHECK(Points::hundredths(10) + Points::hundredths(20) == Points::hundredths(30));
    CHECK(3 * Points::hundredths(-33) == Points::hundredths(-99));
    const auto most = Points::hundredths(std::numeric_limits<std::int64_t>::max());
    CHECK_THROWS_AS(most + Points::hundredths(1), std::overflow_error);
    CHECK_THROWS_AS(2 * most, std::overflow_error);
    CHECK_THROWS_AS(-most - Points::hundredths(2), std::overflow_error);
}

TEST_CASE("A fraction is kept in lowest terms whatever its size")
{
    CHECK(Exact{6, -4} == Exact{-3, 2});
    CHECK((Exact{1, 3} + Exact{1, 6}).toFraction() == u"1/2");
    CHECK((Exact{87} * Exact{100} / Exact{103}).toFraction() == u"8700/103");
    CHECK(Exact{-7, 3} < Exact{-2});
    CHECK_THROWS_AS((Exact{1, 0}), std::domain_error);
    CHECK_THROWS_AS(Exact{1} / Exact{}, std::domain_error);

    Exact big{1};
    for (int i = 0; i < 5; ++i)
        big = big * Exact{1'000'000'007, 999'999'937};
    CHECK(big > Exact{1});
    for (int i = 0; i < 5; ++i)
        big = big * Exact{999'999'937, 1'000'000'007};
    CHECK(big == Exact{1});
}

TEST_CASE("A value in hundredths is found again in its fraction")
{
    CHECK(Exact{Points::hundredths(850)}.toPoints() == Points::hundredths(850));
    CHECK((Exact{17, 2}).toString() == u"8.5");
    CHECK((Exact{1, 3}).toPoints() == std::nullopt);
    CHECK((Exact{1, 3}).toString() == u"1/3");
    CHECK((Exact{1, 1000}).toString() == u"0.001");
}

TEST_CASE("Rounding follows its mode on both sides of zero")
{
    const auto [thousandths, scale, halfUp, halfEven, down] =
        GENERATE(table<std::int64_t, int, const char16_t *, const char16_t *, const char16_t *>({
            {5, 2, u"0.01", u"0.00", u"0.00"},
            {-5, 2, u"-0.01", u"0.00", u"0.00"},
            {15, 2, u"0.02", u"0.02", u"0.01"},
            {-15, 2, u"-0.02", u"-0.02", u"-0.01"},
            {4, 2, u"0.00", u"0.00", u"0.00"},
            {6, 2, u"0.01", u"0.01", u"0.00"},
            {500, 0, u"1", u"0", u"0"},
            {2500, 0, u"3", u"2", u"2"},
            {103000, 2, u"103.00", u"103.00", u"103.00"},
            {70870, 4, u"70.8700", u"70.8700", u"70.8700"},
        }));
    CAPTURE(thousandths, scale);
    const Exact value{thousandths, 1000};

    CHECK(Decimal::round(value, scale, RoundingMode::HalfUp).toString() == QString::fromUtf16(halfUp));
    CHECK(Decimal::round(value, scale, RoundingMode::HalfEven).toString() == QString::fromUtf16(halfEven));
    CHECK(Decimal::round(value, scale, RoundingMode::Down).toString() == QString::fromUtf16(down));
}

TEST_CASE("A conversion is rounded once, from the whole fraction")
{
    CHECK(Decimal::round(Exact{7300, 103}, 2, RoundingMode::HalfUp).toString() == u"70.87");
    CHECK(Decimal::round(Exact{7300, 93}, 2, RoundingMode::HalfUp).toString() == u"78.49");
    CHECK_THROWS_AS(Decimal::round(Exact{1}, 5, RoundingMode::Down), std::invalid_argument);
}
