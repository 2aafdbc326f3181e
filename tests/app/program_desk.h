#pragma once

#include "app/program.h"
#include "app/settings.h"
#include "ui/dialogs/operator_dialog.h"
#include "workspace/sample/sample_school.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

namespace yanben
{

/// Answers the dialogs of the program as they come up, in the order in which they are expected. A dialog that nobody
/// expects is closed and is a fault, and so is one that does not come.
class Answers
{
public:
    Answers()
    {
        QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { look(); });
        m_watch.start(10);
    }
    ~Answers() { m_watch.stop(); }
    Q_DISABLE_COPY_MOVE(Answers)

    template <typename Dialog>
    void expect(std::function<void(Dialog &)> answer)
    {
        m_expected.push_back([answer](QWidget *shown) {
            auto *dialog = qobject_cast<Dialog *>(shown);
            if (dialog)
                answer(*dialog);
            return dialog != nullptr;
        });
    }
    /// Puts a path into a file dialog and accepts it; an empty one cancels.
    void expectFile(const QString &path)
    {
        expect<QFileDialog>([path](QFileDialog &dialog) {
            if (path.isEmpty()) {
                dialog.reject();
                return;
            }
            // Not typed: the list of completions would take the keys.
            dialog.findChild<QLineEdit *>()->setText(path);
            const auto *buttons = dialog.findChild<QDialogButtonBox *>();
            const bool saves = dialog.acceptMode() == QFileDialog::AcceptSave;
            QTest::mouseClick(buttons->button(saves ? QDialogButtonBox::Save : QDialogButtonBox::Open), Qt::LeftButton);
        });
    }
    /// Whoever acts first says who he is.
    void expectSignature()
    {
        expect<OperatorDialog>([](OperatorDialog &dialog) {
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
    }
    bool allCame() const { return m_expected.empty(); }
    const QStringList &unexpected() const { return m_unexpected; }

private:
    void look()
    {
        QWidget *shown = QApplication::activeModalWidget();
        if (!shown || !shown->isVisible() || shown->property("answered").toBool())
            return;
        shown->setProperty("answered", true);
        // The same dialog may be shown once more.
        if (const auto *dialog = qobject_cast<QDialog *>(shown))
            QObject::connect(
                dialog, &QDialog::finished, shown, [shown] { shown->setProperty("answered", false); },
                Qt::SingleShotConnection);
        // Later: an answer may open another dialog, and the timer is silent as long as this function runs.
        QTimer::singleShot(0, shown, [this, shown] {
            if (m_expected.empty()) {
                refuse(*shown);
                return;
            }
            const auto answer = m_expected.front();
            m_expected.pop_front();
            if (!answer(shown))
                refuse(*shown);
        });
    }
    void refuse(QWidget &shown)
    {
        m_unexpected << QString::fromLatin1(shown.metaObject()->className()) + u' ' + shown.windowTitle();
        shown.close();
    }

    QTimer m_watch;
    std::deque<std::function<bool(QWidget *)>> m_expected;
    QStringList m_unexpected;
};

/// A program of a person with a home of their own.
class ProgramDesk
{
public:
    ProgramDesk() : m_homeBefore{qgetenv("HOME")}
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        QDir{m_home.path()}.mkpath(QStringLiteral("Documents"));
        restart();
    }
    ~ProgramDesk()
    {
        end();
        qputenv("HOME", m_homeBefore);
    }
    Q_DISABLE_COPY_MOVE(ProgramDesk)

    /// As when the person starts the program once more; its window is not shown yet.
    void restart()
    {
        end();
        m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
        m_program = std::make_unique<Program>(*static_cast<QApplication *>(QCoreApplication::instance()), *m_settings);
    }
    void end()
    {
        m_program.reset();
        m_settings.reset();
    }
    void start(const std::optional<QString> &file = {})
    {
        m_program->start(Program::beginOpening(file, *m_settings));
        window().show();
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        REQUIRE(QTest::qWaitFor([this] { return window().painted(); }));
        QCoreApplication::processEvents();
    }

    Program &program() { return *m_program; }
    Settings &settings() { return *m_settings; }
    MainWindow &window() { return m_program->window(); }
    /// What the status bar says for a moment.
    QString announcement() { return window().findChild<QLabel *>(QStringLiteral("announcement"))->text(); }
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_home.path() : m_home.filePath(name); }
    QString documents(const QString &name = {}) const
    {
        return path(name.isEmpty() ? QStringLiteral("Documents") : QStringLiteral("Documents/") + name);
    }
    QStringList backups(const QString &folder) const
    {
        return QDir{folder + QStringLiteral("/backups")}.entryList(QDir::Files);
    }

    QString sample()
    {
        const QString file = documents(QStringLiteral("sample.yanben"));
        if (!QFile::exists(file))
            createSample(file);
        return file;
    }

    /// By the words of the menu without the mnemonic; what is undone or redone follows them.
    QAction &menuAction(const QString &words)
    {
        for (const QAction *menu : window().menuBar()->actions()) {
            for (QAction *entry : menu->menu()->actions()) {
                const QString text = entry->text().remove(u'&');
                if (text == words || text.startsWith(words + u':'))
                    return *entry;
            }
        }
        FAIL("no such entry in the menus: " << words.toStdString());
        throw std::logic_error{"unreachable"};
    }
    void choose(const QString &words)
    {
        REQUIRE(menuAction(words).isEnabled());
        menuAction(words).trigger();
    }
    QAbstractButton &button(const QString &words)
    {
        for (QAbstractButton *found : window().findChildren<QAbstractButton *>()) {
            if (found->isVisible() && found->text() == words)
                return *found;
        }
        FAIL("no such button: " << words.toStdString());
        throw std::logic_error{"unreachable"};
    }
    /// To what has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // Without a window manager it does not come back by itself from a dialog.
        window().activateWindow();
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void click(const QString &words) { QTest::mouseClick(&button(words), Qt::LeftButton); }

private:
    QTemporaryDir m_home;
    QByteArray m_homeBefore;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Program> m_program;
};

/// What input methods do.
inline void type(QWidget &field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace yanben
