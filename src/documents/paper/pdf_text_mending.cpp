#include "documents/paper/pdf_text_mending.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace yanben
{

namespace
{

struct RadicalPair
{
    char16_t radical;
    char16_t ideograph;
};

// The radicals of U+2E80..2EFF that share a glyph with an ideograph in Noto CJK, by code point. NFKC knows only two of
// them.
constexpr auto radicalPairs = std::to_array<RadicalPair>(
    {{u'⺂', u'乛'}, {u'⺃', u'乚'}, {u'⺅', u'亻'}, {u'⺉', u'刂'}, {u'⺋', u'㔾'}, {u'⺎', u'兀'}, {u'⺏', u'尣'},
     {u'⺐', u'尢'}, {u'⺒', u'巳'}, {u'⺓', u'幺'}, {u'⺔', u'彑'}, {u'⺕', u'彐'}, {u'⺖', u'忄'}, {u'⺘', u'扌'},
     {u'⺙', u'攵'}, {u'⺛', u'旡'}, {u'⺞', u'歺'}, {u'⺟', u'母'}, {u'⺠', u'民'}, {u'⺡', u'氵'}, {u'⺣', u'灬'},
     {u'⺤', u'爫'}, {u'⺦', u'丬'}, {u'⺨', u'犭'}, {u'⺫', u'罒'}, {u'⺭', u'礻'}, {u'⺯', u'糹'}, {u'⺰', u'纟'},
     {u'⺱', u'罓'}, {u'⺲', u'罒'}, {u'⺳', u'㓁'}, {u'⺹', u'耂'}, {u'⺺', u'肀'}, {u'⺾', u'艹'}, {u'⺿', u'艹'},
     {u'⻁', u'虎'}, {u'⻂', u'衤'}, {u'⻃', u'覀'}, {u'⻄', u'西'}, {u'⻅', u'见'}, {u'⻆', u'角'}, {u'⻈', u'讠'},
     {u'⻉', u'贝'}, {u'⻋', u'车'}, {u'⻌', u'辶'}, {u'⻍', u'辶'}, {u'⻎', u'辶'}, {u'⻐', u'钅'}, {u'⻑', u'長'},
     {u'⻒', u'镸'}, {u'⻓', u'长'}, {u'⻔', u'门'}, {u'⻖', u'阝'}, {u'⻘', u'青'}, {u'⻙', u'韦'}, {u'⻚', u'页'},
     {u'⻛', u'风'}, {u'⻜', u'飞'}, {u'⻝', u'食'}, {u'⻟', u'飠'}, {u'⻠', u'饣'}, {u'⻢', u'马'}, {u'⻣', u'骨'},
     {u'⻤', u'鬼'}, {u'⻥', u'鱼'}, {u'⻦', u'鸟'}, {u'⻧', u'卤'}, {u'⻨', u'麦'}, {u'⻩', u'黄'}, {u'⻪', u'黾'},
     {u'⻫', u'斉'}, {u'⻬', u'齐'}, {u'⻭', u'歯'}, {u'⻮', u'齿'}, {u'⻯', u'竜'}, {u'⻰', u'龙'}, {u'⻱', u'龜'},
     {u'⻲', u'亀'}, {u'⻳', u'龟'}});

std::optional<char16_t> hexAt(const char *digits)
{
    char16_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = digits[i];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        value = static_cast<char16_t>(value * 16 + digit);
    }
    return value;
}

void writeHex(char *digits, char16_t value)
{
    constexpr std::string_view figures = "0123456789ABCDEF";
    for (int i = 3; i >= 0; --i, value = static_cast<char16_t>(value / 16))
        digits[i] = figures[value % 16];
}

/// Mends the lists of code points in one map. A glyph's own number stands outside the brackets and is left alone.
void mendMap(char *begin, const char *end)
{
    bool inList = false;
    for (char *p = begin; p + 6 <= end; ++p) {
        if (*p == '[' || *p == ']')
            inList = *p == '[';
        if (!inList || p[0] != '<' || p[5] != '>')
            continue;
        const std::optional<char16_t> character = hexAt(p + 1);
        if (character && plainCharacter(*character) != *character)
            writeHex(p + 1, plainCharacter(*character));
    }
}

} // namespace

char16_t plainCharacter(char16_t character)
{
    switch (character) {
    case u'\t': return u' ';
    case 0x2003: return 0x3000; // em space
    case 0x2012: return 0x2013; // figure dash
    case 0x2215: return u'／';
    case 0x2329: return u'〈';
    case 0x232a: return u'〉';
    default: break;
    }
    if (character >= 0x2f00 && character <= 0x2fd5) {
        const QString plain = QString{QChar{character}}.normalized(QString::NormalizationForm_KC);
        return plain.size() == 1 ? plain.front().unicode() : character;
    }
    const auto pair =
        std::lower_bound(radicalPairs.begin(), radicalPairs.end(), character,
                         [](const RadicalPair &candidate, char16_t sought) { return candidate.radical < sought; });
    return pair != radicalPairs.end() && pair->radical == character ? pair->ideograph : character;
}

void mendPdfText(QByteArray &pdf)
{
    constexpr std::string_view beginMark = "begincmap";
    constexpr std::string_view endMark = "endcmap";
    char *const data = pdf.data();
    const std::string_view view{data, static_cast<size_t>(pdf.size())};
    for (size_t begin = view.find(beginMark); begin != view.npos; begin = view.find(beginMark, begin)) {
        const size_t end = view.find(endMark, begin);
        if (end == view.npos)
            return;
        mendMap(data + begin, data + end);
        begin = end;
    }
}

} // namespace yanben
