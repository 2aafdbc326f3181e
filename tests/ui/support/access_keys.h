#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

#include <map>

namespace yanben
{

/// Of what can be seen together in the window, the texts that share an access key: "A: &Add | &All".
inline QStringList doubledKeys(const QWidget &window)
{
    std::map<QString, QStringList> texts;
    const auto add = [&texts](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && !texts[key.toString()].contains(text))
            texts[key.toString()] << text;
    };
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisibleTo(&window) || each->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each); label && label->buddy())
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            add(button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(each))
            add(box->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(each)) {
            for (const QAction *menu : bar->actions())
                add(menu->text());
        }
    }
    QStringList doubled;
    for (const auto &[key, same] : texts) {
        if (same.size() > 1)
            doubled << key + QStringLiteral(": ") + same.join(QStringLiteral(" | "));
    }
    return doubled;
}

} // namespace yanben
