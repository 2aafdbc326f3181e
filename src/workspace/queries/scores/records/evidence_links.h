#pragma once

#include <QString>
#include <QUrl>

namespace yanben
{

/// What an entry's attachment says of a chosen file: its path from the folder of the school file when it lies beneath
/// it, so that the link travels with both; otherwise the whole path.
QString evidenceLink(const QString &file, const QString &schoolFile);

/// Where an attachment leads.
struct EvidencePlace
{
    QUrl url;
    QString file;        ///< the whole path of a file; empty for an address on the web
    bool exists = false; ///< of a file; an address is not looked up

    bool isOnWeb() const { return file.isEmpty(); }
};

/// `link`, not empty, is an address with http or https, or a path; one that does not begin at a root begins at the
/// folder of the school file.
EvidencePlace evidencePlace(const QString &link, const QString &schoolFile);

} // namespace yanben
