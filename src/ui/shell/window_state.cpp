#include "ui/shell/window_state.h"

#include <QHeaderView>
#include <QSplitter>

namespace yanben
{

namespace
{

void store(WindowSettings &settings, ViewId view, const QByteArray &state)
{
    WindowState all = settings.windowState();
    QByteArray &stored = all.views[view];
    if (stored == state)
        return;
    stored = state;
    settings.setWindowState(all);
}

QByteArray stored(const WindowSettings &settings, ViewId view)
{
    const WindowState all = settings.windowState();
    const auto found = all.views.find(view);
    return found == all.views.end() ? QByteArray() : found->second;
}

} // namespace

void rememberColumns(QHeaderView &header, ViewId view, WindowSettings &settings)
{
    const QByteArray initial = header.saveState();
    const int columns = header.count();
    if (const QByteArray state = stored(settings, view); !state.isEmpty()) {
        if (!header.restoreState(state) || header.count() != columns)
            header.restoreState(initial);
    }
    const auto save = [&header, view, &settings] { store(settings, view, header.saveState()); };
    QObject::connect(&header, &QHeaderView::sectionResized, &header, save);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, save);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, save);
}

void rememberPanes(QSplitter &splitter, ViewId view, WindowSettings &settings)
{
    if (const QByteArray state = stored(settings, view); !state.isEmpty())
        splitter.restoreState(state);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, view, &settings] { store(settings, view, splitter.saveState()); });
}

} // namespace yanben
