#include "documents/calendar/signin_document.h"

#include "documents/paper/table/table_paginator.h"
#include "documents/words/findings/expected_text.h"
#include "documents/words/name_spacing.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLines = 80; ///< more than the largest page holds

constexpr double mostNameCharacters = 6;

constexpr double usualPoints = 12;

double bodyPointsOn(const PaperSheet &sheet)
{
    return sheet.size == QPageSize::A3 ? 14 : usualPoints;
}

/// In widths of a Chinese character.
double charactersOf(const QString &name)
{
    const auto narrow = std::ranges::count_if(name, [](QChar each) { return each.unicode() < 128; });
    return static_cast<double>(name.size()) - static_cast<double>(narrow) / 2;
}

QString spacedNames(const QStringList &names)
{
    QStringList spaced;
    for (const QString &name : names)
        spaced << spacedName(name);
    return spaced.join(u'、');
}

/// Those of the list who sign on one page.
struct SignInPage
{
    int first = 0;
    int count = 0;
    int lines = 0;
    bool isLast = true;
};

class SignInSheet
{
public:
    SignInSheet(const SignInDocument &document, const TextMeasure &measure, const PaperSheet &sheet)
        : m_document{document}, m_measure{measure}, m_sheet{sheet}, m_across{signersAcross(sheet)}
    {
        // Those who lead sign too, also where nobody is called up by name.
        m_names = document.people;
        for (const QString &leader : document.leaders) {
            if (!m_names.contains(leader))
                m_names << leader;
        }
        for (const QString &name : m_names)
            m_nameCharacters = std::max(m_nameCharacters, charactersOf(spacedName(name)));
        m_nameCharacters = std::min(m_nameCharacters, mostNameCharacters);
    }

    std::vector<PrintTable> tables() const
    {
        if (m_document.people.isEmpty())
            return {blank()};
        std::vector<PrintTable> tables;
        const int count = static_cast<int>(m_names.size());
        for (int first = 0; first < count;) {
            const SignInPage page = pageFrom(first, count - first);
            tables.push_back(table(page));
            first += page.count;
        }
        return tables;
    }

private:
    bool fits(const SignInPage &page) const { return paginate(table(page), m_measure).size() == 1; }

    /// How many rows the paper itself would leave on the first of its pages.
    int linesOnFirst(const SignInPage &page) const
    {
        const std::vector<PaperPage> pages = paginate(table(page), m_measure);
        if (pages.size() == 1)
            return page.lines;
        std::set<int> rows;
        for (const PlacedCell &cell : pages.front().cells) {
            if (cell.row)
                rows.insert(*cell.row);
        }
        return std::max(1, static_cast<int>(rows.size()));
    }

    /// All that are left if they fit, otherwise as many as fill the page.
    SignInPage pageFrom(int first, int left) const
    {
        const int wanted = (left + m_across - 1) / m_across;
        SignInPage page{.first = first, .count = left, .lines = wanted, .isLast = true};
        if (wanted == 1 || (wanted <= mostLines && fits(page)))
            return page;
        const auto take = [&page, this](int lines) {
            page.lines = lines;
            page.count = lines * m_across;
        };
        page.lines = std::min(wanted, mostLines);
        page.count = std::min(left, page.lines * m_across);
        page.isLast = false;
        take(std::min(linesOnFirst(page), wanted - 1));
        while (page.lines > 1 && !fits(page))
            take(page.lines - 1);
        // Long names that stand lower than they will took more room than those that are left.
        while (page.lines + 1 < wanted) {
            take(page.lines + 1);
            if (!fits(page)) {
                take(page.lines - 1);
                break;
            }
        }
        return page;
    }

    PrintTable blank() const
    {
        SignInPage page{.first = 0, .count = mostLines * m_across, .lines = mostLines};
        page.lines = linesOnFirst(page);
        page.count = page.lines * m_across;
        while (page.lines > 1 && !fits(page)) {
            --page.lines;
            page.count = page.lines * m_across;
        }
        return table(page);
    }

    PrintTable table(const SignInPage &page) const
    {
        PrintTable table;
        table.setup.size = m_sheet.size;
        table.setup.orientation = m_sheet.orientation;
        table.bodyPoints = bodyPointsOn(m_sheet);
        table.footerLeft = m_document.school + u"　签到表　"_s + m_document.content;
        if (page.first == 0) {
            table.title = u"校本研修活动签到表"_s;
            table.subtitleLeft = m_document.school;
            table.subtitleRight = m_document.term;
        }
        addHeads(table, page);
        for (int line = 0; line < page.lines; ++line) {
            PrintRow row;
            for (int column = 0; column < m_across; ++column)
                addSigner(row, page, column * page.lines + line);
            table.rows.push_back(std::move(row));
        }
        if (page.isLast)
            table.closing = {{{u"记录人：　　　　　　　　"_s, u"　　　　年　　月　　日"_s}}};
        return table;
    }

    void addHeads(PrintTable &table, const SignInPage &page) const
    {
        const double nameWeight = m_nameCharacters > 5 ? 100 : 84;
        const PrintColumn parts[] = {{u"序号"_s, 40, 2, CellAlign::Center},
                                     {u"姓名"_s, nameWeight, m_nameCharacters, CellAlign::Center},
                                     {u"签到"_s, 90, 4, CellAlign::Center},
                                     {u"备注"_s, 56, 2, CellAlign::Center}};
        PrintRow headings;
        for (int column = 0; column < m_across; ++column) {
            for (const PrintColumn &part : parts) {
                table.columns.push_back(part);
                headings.cells.push_back(textCell(part.heading));
            }
        }
        PrintCell about = textCell(aboutText(page), CellAlign::Left);
        about.colSpan = static_cast<int>(table.columns.size());
        table.headRows = {PrintRow{{about}}, headings};
    }

    QString aboutText(const SignInPage &page) const
    {
        const QString when = u"时间：%1　　地点：%2"_s.arg(m_document.time, m_document.place);
        if (page.first > 0)
            return u"活动内容："_s + m_document.content + u"（续）\n"_s + when;
        QStringList lines{u"活动内容："_s + m_document.content, when, u"主讲："_s + spacedNames(m_document.presenters),
                          u"参加领导："_s + spacedNames(m_document.leaders)};
        if (!m_document.people.isEmpty())
            lines << expectedText({.people = static_cast<int>(m_document.people.size()),
                                   .leaders = static_cast<int>(m_names.size() - m_document.people.size())});
        return lines.join(u'\n');
    }

    void addSigner(PrintRow &row, const SignInPage &page, int place) const
    {
        const bool isThere = place < page.count;
        const int number = page.first + place;
        const QString name = isThere && number < m_names.size() ? m_names[number] : QString{};
        row.cells.push_back(textCell(isThere ? QString::number(number + 1) : QString{}));
        row.cells.push_back(textCell(spacedName(name)));
        row.cells.push_back(textCell({}));
        row.cells.push_back(textCell(!name.isEmpty() && m_document.leaders.contains(name) ? u"领导"_s : QString{}));
    }

    const SignInDocument &m_document;
    const TextMeasure &m_measure;
    PaperSheet m_sheet;
    int m_across;
    QStringList m_names;
    double m_nameCharacters = 4; ///< the longest name, as far as a signature still finds room
};

} // namespace

int signersAcross(const PaperSheet &sheet)
{
    // With room for a signature, 25 mm; larger type takes more beside it.
    const double widthOfOne = 215 * bodyPointsOn(sheet) / usualPoints;
    const PageSetup setup{.size = sheet.size, .orientation = sheet.orientation};
    return std::max(1, static_cast<int>(setup.content().width() / widthOfOne));
}

std::vector<PrintTable> signInTables(const SignInDocument &document, const TextMeasure &measure,
                                     const PaperSheet &sheet)
{
    return SignInSheet{document, measure, sheet}.tables();
}

} // namespace yanben
