#!/usr/bin/env python3
"""Names in unnamed namespaces differ within a layer.

Neighbouring sources of a layer are compiled together (cmake/YanbenLayers.cmake). Two types or constants of one name do not
compile then; two functions of one name overload each other, and a call may silently mean the other file's.
"""
import collections
import pathlib
import re
import sys

UNNAMED = re.compile(r'^namespace\n\{(.*?)^\} // namespace$', re.M | re.S)
TYPE = re.compile(r'^(?:enum(?: class)?|struct|class) (\w+)\b[^;]*?\{', re.M)
CONSTANT = re.compile(r'^(?:inline )?(?:constexpr|const|static)\b[^=(;{}]*?\b(\w+)(?:\[\])?\s*(?:=|\{)', re.M)
FUNCTION = re.compile(r'^(?!using|return|else|namespace)[A-Za-z][^\n=;{}()#]*?\b(\w+)\([^;{}]*?\)(?: const)?\n\{', re.M)


def names_in(source):
    names = set()
    for region in UNNAMED.findall(source):
        for pattern in (TYPE, CONSTANT, FUNCTION):
            names.update(pattern.findall(region))
    return names


def main(roots):
    twice = 0
    for root in map(pathlib.Path, roots):
        by_layer = collections.defaultdict(lambda: collections.defaultdict(list))
        for path in sorted(root.rglob('*.cpp')):
            for name in names_in(path.read_text(encoding='utf-8')):
                by_layer[root / path.relative_to(root).parts[0]][name].append(path.name)
        for layer, names in by_layer.items():
            for name, files in sorted(names.items()):
                if len(files) > 1:
                    twice += 1
                    print(f'{layer}: “{name}” stands in the unnamed namespaces of {", ".join(files)}; give each its own name')
    return 1 if twice else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
