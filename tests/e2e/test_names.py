"""Walks every page of the navigation: what can have the keyboard, and every table, has a name to be spoken."""
from desk import Atspi, Desk

TABLES = {'table', 'tree', 'tree table', 'list'}
# These are spoken of by what they hold, or by the table or menu that they belong to.
PARTS = {'table cell', 'table column header', 'table row header', 'list item', 'tree item', 'scroll bar', 'menu item',
         'menu bar', 'popup menu', 'separator'}


def is_labelled(node):
    """A field may be named by the label in front of it."""
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
               for relation in node.accessible.get_relation_set())


def nameless(node, path=()):
    for child in node.children():
        states = child.accessible.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            continue
        here = (*path, f'{child.role} {child.name!r}')
        takes_keyboard = states.contains(Atspi.StateType.FOCUSABLE)
        if child.role not in PARTS and (takes_keyboard or child.role in TABLES) and not (child.name
                                                                                         or is_labelled(child)):
            yield ' > '.join(here[-4:])
        if child.role not in TABLES:
            yield from nameless(child, here)


def is_page(item):
    return item.accessible.get_state_set().contains(Atspi.StateType.SELECTABLE)


with Desk() as desk:
    app = desk.start()
    app.find('push button', '打开示例')
    faults = [f'first screen: {fault}' for fault in nameless(app)]
    app.find('push button', '打开示例').press()
    navigation = app.find('list', '页面')
    count = len(list(navigation.children()))
    visited = []
    for index in range(count):
        item = list(navigation.children())[index]
        if not is_page(item):
            continue
        # A warning may follow the page's name.
        name = item.name.split('，')[0]
        item.click()
        desk.wait_for(lambda: app.has('filler', name, exact=True), f'the page {name}')
        visited.append(name)
        faults += [f'{name}: {fault}' for fault in nameless(app)]
    assert len(visited) >= 7, visited
    assert not faults, 'without a name:\n' + '\n'.join(faults)
