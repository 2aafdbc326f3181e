#!/usr/bin/env python3
"""Names in unnamed namespaces differ within a layer, and types that all may see differ everywhere.

Neighbouring sources of a layer are compiled together (cmake/YanbenLayers.cmake). Two types or constants of one name do not
compile then, be it that one of them stands in a header of the layer or of `domain`; two functions of one name overload
each other, and a call may silently mean the other file's. Two types of one name in two layers do link, but what one file
makes another may destroy as something else.
"""
import collections
import pathlib
import re
import sys

UNNAMED = re.compile(r'^namespace\n\{(.*?)^\} // namespace$', re.M | re.S)
TYPE = re.compile(r'^(?:enum(?: class)?|struct|class) (\w+)\b(?!::|<)[^;]*?\{', re.M)
CONSTANT = re.compile(r'^(?:inline )?(?:constexpr|const|static)\b[^=(;{}]*?\b(\w+)(?:\[\])?\s*(?:=|\{)', re.M)
ENUMERATORS = re.compile(r'^enum \w* ?(?:: \w+ )?\{([^}]*)\}', re.M)
ALIAS = re.compile(r'^using (\w+) = ([^;]*);', re.M)
FUNCTION = re.compile(r'^(?!using|return|else|namespace)[A-Za-z][^\n=;{}()#]*?\b(\w+)\((?:[^;{}]|\{\})*?\)(?: const)?\n\{', re.M)


def names_in(source):
    """Each name with what makes it the same in two files: an alias may be repeated."""
    names = {}
    for region in UNNAMED.findall(source):
        for pattern in (TYPE, CONSTANT, FUNCTION):
            names.update((name, None) for name in pattern.findall(region))
        for enumerators in ENUMERATORS.findall(region):
            names.update((entry.split()[0], None) for entry in enumerators.split(',') if entry.strip())
        names.update(ALIAS.findall(region))
    return names


def types_twice(root):
    """Types of the namespace of all, whose name another file gives to a type of its own."""
    files = collections.defaultdict(set)
    for path in sorted({*root.rglob('*.h'), *root.rglob('*.cpp')}):
        for name in TYPE.findall(UNNAMED.sub('', path.read_text(encoding='utf-8'))):
            files[name].add(str(path.relative_to(root)))
    return {name: where for name, where in files.items() if len(where) > 1}


def main(roots):
    twice = 0
    for root in map(pathlib.Path, roots):
        for name, where in sorted(types_twice(root).items()):
            twice += 1
            print(f'{root}: the type “{name}” stands in {", ".join(sorted(where))}; give each its own name')
    for layer in sorted(folder for root in roots for folder in pathlib.Path(root).iterdir() if folder.is_dir()):
        files = collections.defaultdict(lambda: collections.defaultdict(list))
        for path in sorted(layer.rglob('*.cpp')):
            for name, meaning in names_in(path.read_text(encoding='utf-8')).items():
                files[name][meaning].append(path.name)
        for path in sorted({*layer.rglob('*.h'), *(layer.parent / 'domain').rglob('*.h')}):
            for name in TYPE.findall(path.read_text(encoding='utf-8')):
                if name in files:
                    files[name][path.name].append(path.name)
        for name, meant in sorted(files.items()):
            if len(meant) > 1 or len(meant.get(None, [])) > 1:
                twice += 1
                where = ', '.join(sorted({file for group in meant.values() for file in group}))
                print(f'{layer}: “{name}” of an unnamed namespace stands in {where}; give each its own name')
    return 1 if twice else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
