#pragma once

#include "ui/pages/settings/settings_parts.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"

#include <QAbstractItemModelTester>
#include <QLabel>

#include <algorithm>

namespace yanben
{

/// A dialog with a table of the sample's term, shown, with the keyboard; who works there can change.
template <typename Dialog>
struct TermDialogDesk
{
    SamplePages sample;
    Role role = Role::Editor;
    Dialog dialog{sample.context(), *sample.context().term.id(), {}};

    TermDialogDesk()
    {
        sample.acts().setSigner([this] { return Operator{QStringLiteral("研训处"), role}; });
        new QAbstractItemModelTester{table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     table().model()};
        showActive(dialog);
    }
    SettingsTable &table() const { return *dialog.template findChild<SettingsTable *>(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    bool says(const QString &words) const
    {
        const auto labels = dialog.template findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
};

} // namespace yanben
