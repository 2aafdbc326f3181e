#include "ui/shell/actions.h"

#include "ui/shell/page_factory.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text/plain_tip.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr ThemeChoice themes[] = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

// A language is named in itself, whatever the program speaks.
const std::pair<Language, QString> languages[] = {
    {Language::Chinese, u"中文"_s},
    {Language::English, u"English"_s},
};

QString withoutMnemonic(QString text)
{
    text.remove(u'&');
    return text;
}

/// Of the page at this place, from 0.
QKeySequence pageKeys(int place)
{
    constexpr int digits = 9;
    const auto key = static_cast<Qt::Key>(Qt::Key_1 + place % digits);
    return place < digits ? QKeySequence(Qt::CTRL | key) : QKeySequence(Qt::CTRL | Qt::SHIFT | key);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent), m_themeGroup(new QActionGroup(this)), m_languageGroup(new QActionGroup(this))
{
    make(ActionId::New, "school", QKeySequence::New);
    make(ActionId::Open, "open", QKeySequence::Open);
    make(ActionId::Sample, "overview", {});
    make(ActionId::SaveCopy, "copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    make(ActionId::BackUp, "backup", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    make(ActionId::Restore, "history", {});
    make(ActionId::CloseFile, "", {});
    make(ActionId::Print, "print", QKeySequence::Print);
    make(ActionId::Export, "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    make(ActionId::Exit, "", QKeySequence(Qt::CTRL | Qt::Key_Q));
    make(ActionId::Undo, "undo", QKeySequence(Qt::CTRL | Qt::Key_Z));
    make(ActionId::Redo, "redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    make(ActionId::Steps, "history", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    make(ActionId::Find, "search", QKeySequence(Qt::CTRL | Qt::Key_K));
    make(ActionId::LargerText, "", QKeySequence(Qt::CTRL | Qt::Key_Plus));
    make(ActionId::SmallerText, "", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    make(ActionId::NormalText, "", QKeySequence(Qt::CTRL | Qt::Key_0));
    make(ActionId::Shortcuts, "", QKeySequence(Qt::Key_F1));
    make(ActionId::About, "", {});
    // Without Shift most keyboards give "=" on the plus key.
    action(ActionId::LargerText)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    action(ActionId::Redo)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    action(ActionId::Exit)->setMenuRole(QAction::QuitRole);

    for (const ThemeChoice choice : themes) {
        QAction *made = m_themeGroup->addAction(QString());
        made->setCheckable(true);
        m_themes[choice] = made;
        connect(made, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
    }
    for (const auto &[language, name] : languages) {
        QAction *made = m_languageGroup->addAction(name);
        made->setCheckable(true);
        m_languages[language] = made;
        connect(made, &QAction::triggered, this, [this, language = language] { emit languageChosen(language); });
    }
    connect(action(ActionId::LargerText), &QAction::triggered, this, [this] { stepText(1); });
    connect(action(ActionId::SmallerText), &QAction::triggered, this, [this] { stepText(-1); });
    connect(action(ActionId::NormalText), &QAction::triggered, this, [this] { emit fontPointsChosen(std::nullopt); });

    setAppearance(ThemeChoice::System, m_fontPoints);
    setLanguage(Language::Chinese);
    setFileState(false, false);
    retranslate();
}

Actions::~Actions() = default;

void Actions::make(ActionId id, const char *iconName, const QKeySequence &keys)
{
    auto *made = new QAction(this);
    made->setIcon(lineIcon(QString::fromLatin1(iconName)));
    made->setShortcut(keys);
    m_actions[id] = made;
}

QAction *Actions::action(ActionId id) const
{
    return m_actions.at(id);
}

QAction *Actions::pageAction(PageId id) const
{
    const auto found = std::ranges::find(m_pages, id, &std::pair<PageId, QAction *>::first);
    return found == m_pages.end() ? nullptr : found->second;
}

QAction *Actions::themeAction(ThemeChoice choice) const
{
    return m_themes.at(choice);
}

QAction *Actions::languageAction(Language language) const
{
    return m_languages.at(language);
}

void Actions::fill(QMenuBar &bar)
{
    const auto menu = [this](QMenu *&place) {
        m_ownedMenus.push_back(std::make_unique<QMenu>());
        place = m_ownedMenus.back().get();
        place->setToolTipsVisible(true);
    };
    for (QMenu **place : {&m_file, &m_recent, &m_edit, &m_view, &m_theme, &m_language, &m_fontSize, &m_help})
        menu(*place);
    const auto add = [this](QMenu *to, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            to->addAction(action(id));
    };
    add(m_file, {ActionId::New, ActionId::Open});
    m_file->addMenu(m_recent);
    add(m_file, {ActionId::Sample});
    m_file->addSeparator();
    add(m_file, {ActionId::SaveCopy, ActionId::BackUp, ActionId::Restore});
    m_file->addSeparator();
    add(m_file, {ActionId::Print, ActionId::Export});
    m_file->addSeparator();
    add(m_file, {ActionId::CloseFile, ActionId::Exit});
    add(m_edit, {ActionId::Undo, ActionId::Redo, ActionId::Steps});
    m_edit->addSeparator();
    add(m_edit, {ActionId::Find});
    m_pagesEnd = m_view->addSeparator();
    m_view->addMenu(m_theme);
    m_view->addMenu(m_fontSize);
    m_view->addMenu(m_language);
    m_theme->addActions(m_themeGroup->actions());
    m_language->addActions(m_languageGroup->actions());
    add(m_fontSize, {ActionId::LargerText, ActionId::SmallerText, ActionId::NormalText});
    add(m_help, {ActionId::Shortcuts, ActionId::About});
    for (QMenu *top : {m_file, m_edit, m_view, m_help})
        bar.addMenu(top);
    m_recent->setEnabled(false);
    retranslate();
}

void Actions::setPages(const std::vector<PageId> &pages)
{
    for (const auto &[id, old] : m_pages)
        delete old;
    m_pages.clear();
    for (const PageId id : pages) {
        auto *made = new QAction(this);
        made->setIcon(lineIcon(pageIcon(id)));
        made->setShortcut(pageKeys(static_cast<int>(m_pages.size())));
        connect(made, &QAction::triggered, this, [this, id] { emit pageChosen(id); });
        if (m_view != nullptr)
            m_view->insertAction(m_pagesEnd, made);
        m_pages.emplace_back(id, made);
    }
    retranslate();
}

void Actions::setRecent(const QStringList &paths)
{
    if (m_recent == nullptr)
        return;
    m_recent->clear();
    for (const QString &path : paths) {
        // A "&" in a file's name is text, not a mnemonic.
        QAction *made = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        made->setToolTip(plainTip(path));
        made->setStatusTip(path);
        connect(made, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
}

void Actions::setUndo(const std::optional<QString> &text)
{
    m_undo = text;
    action(ActionId::Undo)->setEnabled(text.has_value());
    updateUndoTexts();
}

void Actions::setUndoRefusing()
{
    setUndo(std::nullopt);
    action(ActionId::Undo)->setEnabled(true);
}

void Actions::setRedo(const std::optional<QString> &text)
{
    m_redo = text;
    action(ActionId::Redo)->setEnabled(text.has_value());
    updateUndoTexts();
}

void Actions::setFileState(bool open, bool writable)
{
    for (const ActionId id :
         {ActionId::SaveCopy, ActionId::BackUp, ActionId::CloseFile, ActionId::Steps, ActionId::Find})
        action(id)->setEnabled(open);
    action(ActionId::Restore)->setEnabled(open && writable);
    for (const auto &[id, pageAction] : m_pages)
        pageAction->setEnabled(open);
    if (!open || !writable) {
        setUndo(std::nullopt);
        setRedo(std::nullopt);
    }
    if (!open) {
        action(ActionId::Print)->setEnabled(false);
        action(ActionId::Export)->setEnabled(false);
    }
}

void Actions::setAppearance(ThemeChoice theme, int fontPoints)
{
    m_fontPoints = fontPoints;
    themeAction(theme)->setChecked(true);
    action(ActionId::LargerText)->setEnabled(fontPoints < *std::rbegin(fontSteps));
    action(ActionId::SmallerText)->setEnabled(fontPoints > *std::begin(fontSteps));
}

void Actions::setLanguage(Language language)
{
    languageAction(language)->setChecked(true);
}

void Actions::stepText(int direction)
{
    const int now = m_fontPoints;
    if (direction > 0) {
        const auto *next = std::upper_bound(std::begin(fontSteps), std::end(fontSteps), now);
        if (next != std::end(fontSteps))
            emit fontPointsChosen(*next);
        return;
    }
    const auto *notBelow = std::lower_bound(std::begin(fontSteps), std::end(fontSteps), now);
    if (notBelow != std::begin(fontSteps))
        emit fontPointsChosen(*std::prev(notBelow));
}

std::vector<ShortcutLine> Actions::shortcuts() const
{
    std::vector<ShortcutLine> lines;
    const auto add = [&lines](const QString &group, const QAction *shown) {
        if (const std::optional<ShortcutLine> line = shortcutLine(group, *shown))
            lines.push_back(*line);
    };
    for (const auto &[id, shown] : m_actions) {
        const bool file = id <= ActionId::Exit;
        const bool edit = !file && id <= ActionId::Find;
        const bool view = !file && !edit && id <= ActionId::NormalText;
        add(file ? tr("File") : edit ? tr("Edit") : view ? tr("View") : tr("Help"), shown);
    }
    for (const auto &[id, shown] : m_pages)
        add(tr("Pages"), shown);
    return lines;
}

std::optional<ShortcutLine> Actions::shortcutLine(const QString &group, const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    if (keys.isEmpty() || action.text().isEmpty())
        return std::nullopt;
    return ShortcutLine{group, withoutMnemonic(action.text()), keys.join(u" / "_s)};
}

} // namespace yanben
