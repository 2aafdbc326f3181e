#pragma once

#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/support/fake_desks.h"
#include "ui/support/sample_pages.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

namespace yanben
{

/// The settings of the sample school, shown.
struct SettingsDesk
{
    SamplePages sample;
    FakeBackups backups;
    FakeOperators operators;
    SettingsPage page{sample.context(), backups, operators};

    SettingsDesk()
    {
        for (QAbstractItemModel *model : page.findChildren<QAbstractItemModel *>()) {
            if (qobject_cast<SheetModel *>(model))
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
        }
        page.resize(840, 600);
        page.show();
    }

    const State &state() const { return sample.state(); }
    const Term &term() { return *sample.context().term.term(); }

    void go(const QString &part) { REQUIRE(page.jumpTo({PageId::Settings, std::nullopt, part})); }

    /// Among those that are shown.
    template <typename T>
    T &named(const QString &name) const
    {
        for (T *each : page.findChildren<T *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return *each;
        }
        FAIL("no control named " << name.toStdString());
        Q_UNREACHABLE();
    }
    QPushButton &button(const QString &text) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return *each;
        }
        FAIL("no button " << text.toStdString());
        Q_UNREACHABLE();
    }
    QCheckBox *checkBox(const QString &text) const
    {
        for (QCheckBox *each : page.findChildren<QCheckBox *>()) {
            if (each->text() == text)
                return each;
        }
        FAIL("no check box " << text.toStdString());
        Q_UNREACHABLE();
    }
    void press(const QString &text) const
    {
        QCoreApplication::processEvents();
        REQUIRE(button(text).isEnabled());
        QTest::mouseClick(&button(text), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    bool says(const QString &words) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void type(QLineEdit &edit, const QString &text) const
    {
        edit.setFocus();
        edit.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&edit, Qt::Key_Delete);
        else
            edit.insert(text); // QTest types only ASCII
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    /// Edits a cell by keyboard, as a person does.
    void typeInCell(SettingsTable &table, int row, int column, const QString &text) const
    {
        table.setCurrentIndex(table.model()->index(row, column));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        // The editor before is still there, hidden, until it is deleted.
        const auto edits = table.viewport()->findChildren<QLineEdit *>();
        const auto shown = std::ranges::find_if(edits, &QWidget::isVisible);
        REQUIRE(shown != edits.end());
        QLineEdit *edit = *shown;
        edit->selectAll();
        edit->insert(text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QString cell(const SettingsTable &table, int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }
};

} // namespace yanben
