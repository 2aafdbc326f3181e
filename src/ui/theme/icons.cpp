#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QColor colourOf(IconTone tone, QIcon::Mode mode)
{
    const Colours &c = coloursOf(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return c.disabled;
    switch (tone) {
    case IconTone::Text: return mode == QIcon::Selected ? c.accent : c.text;
    case IconTone::Muted: return mode == QIcon::Selected ? c.accent : c.muted;
    case IconTone::Accent: return c.accent;
    case IconTone::Warning: return c.warning;
    case IconTone::Danger: return c.danger;
    case IconTone::Ok: return c.ok;
    case IconTone::OnAccent: return c.onAccent;
    }
    return c.text;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, draw(rect.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return draw(size, mode); }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"YanbenLineIcon"_s; }
    bool isNull() override { return !QFile::exists(path()); }

private:
    QString path() const { return u":/icons/"_s + m_name + u".svg"_s; }

    QPixmap draw(const QSize &size, QIcon::Mode mode) const
    {
        const QColor colour = colourOf(m_tone, mode);
        const QString cacheKey =
            u"yanben-icon-%1-%2-%3x%4"_s.arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        QFile file(path());
        if (size.isEmpty() || !file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = qMin(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon lineIcon(const QString &name, IconTone tone)
{
    if (!QFile::exists(u":/icons/"_s + name + u".svg"_s))
        return {};
    return QIcon(new LineIconEngine(name, tone));
}

QIcon productIcon()
{
    return QIcon(u":/icons/yanben.svg"_s);
}

} // namespace yanben
