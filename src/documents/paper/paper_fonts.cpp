#include "documents/paper/paper_fonts.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace yanben
{

using namespace Qt::StringLiterals;

QStringList PaperFonts::families(PaperFace face)
{
    const QStringList song{u"宋体"_s, u"SimSun"_s, u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s,
                           u"AR PL UMing CN"_s};
    const QStringList hei{u"黑体"_s, u"SimHei"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
                          u"WenQuanYi Micro Hei"_s};
    switch (face) {
    case PaperFace::Song: return song + hei;
    case PaperFace::Hei: return hei + song;
    case PaperFace::Kai:
        return QStringList{u"楷体"_s, u"KaiTi"_s, u"楷体_GB2312"_s, u"LXGW WenKai"_s, u"AR PL UKai CN"_s} + song + hei;
    case PaperFace::FangSong:
        return QStringList{u"仿宋"_s, u"FangSong"_s, u"仿宋_GB2312"_s, u"FandolFang"_s, u"LXGW WenKai"_s} + song + hei;
    }
    Q_UNREACHABLE();
}

QFont PaperFonts::font(const TextStyle &style) const
{
    const auto known = std::find_if(m_fonts.begin(), m_fonts.end(), [&](const auto &f) { return f.first == style; });
    if (known != m_fonts.end())
        return known->second;
    QFont font;
    font.setFamilies(families(style.face));
    font.setPixelSize(static_cast<int>(std::lround(style.points * unitsPerPoint)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting); // widths must not depend on the device
    m_fonts.emplace_back(style, font);
    return m_fonts.back().second;
}

QString PaperFonts::familyUsed(PaperFace face) const
{
    return QFontInfo{font({face, 10, false})}.family();
}

} // namespace yanben
