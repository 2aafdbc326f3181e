#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <libical/ical.h>

#include <memory>
#include <optional>
#include <vector>

namespace yanben
{

struct IcsComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

/// A calendar with all that is in it; what it contains is borrowed from it.
using IcsComponent = std::unique_ptr<icalcomponent, IcsComponentDeleter>;

/// No larger file is read.
inline constexpr qsizetype mostIcsBytes = 8 * 1024 * 1024;

/// Empty when the text is no complete calendar. What libical could not read in it stays behind as error properties:
/// icalcomponent_count_errors tells how much.
IcsComponent parseIcs(const QByteArray &utf8);

/// All components of a kind at any depth, in the order of the file.
std::vector<icalcomponent *> componentsOf(icalcomponent *root, icalcomponent_kind kind);

/// The lines, from 1, on which components of a kind (VEVENT) begin: libical does not tell. In the order of
/// componentsOf.
std::vector<int> componentLines(QStringView text, QStringView kind);

/// The first property of the kind, unescaped; empty when there is none.
QString icsText(icalcomponent *component, icalproperty_kind kind);

/// The same of a property that libical does not know: X-APPLE-SPECIAL-DAY.
QString icsExtension(icalcomponent *component, const char *name);
/// All of that name which say anything, in the order of the file.
QStringList icsExtensions(icalcomponent *component, const char *name);
/// The lines, from 1, on which those of the outermost components begin.
std::vector<int> extensionLines(QStringView text, QStringView name);

/// The calendar day that is written, in whatever zone; empty for none.
std::optional<QDate> icsDay(icaltimetype time);

struct IcsDays
{
    QDate first{};
    QDate last{}; ///< not before `first`; DTEND of an event on whole days names the day after it
};

/// Empty without a readable start, and when the end lies before it.
std::optional<IcsDays> icsDays(icalcomponent *event);

} // namespace yanben
