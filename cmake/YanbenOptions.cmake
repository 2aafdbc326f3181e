# What every target of the project is compiled with.
add_library(yanben_options INTERFACE)
target_compile_options(yanben_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${YANBEN_WARNINGS_AS_ERRORS}>:-Werror>
  -Wno-missing-field-initializers # designated initialisers leave members out on purpose
  -Wno-maybe-uninitialized) # GCC 12 sees it, optimising or instrumenting, in moves of std::variant and in <regex>
target_compile_definitions(yanben_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)
if(YANBEN_SANITIZE)
  target_compile_options(yanben_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-sanitize=null,alignment,vptr # a third of the compile time; the address sanitizer stops at what they would find
    -fno-omit-frame-pointer)
  target_link_options(yanben_options INTERFACE -fsanitize=address,undefined)
endif()
find_program(YANBEN_LLD ld.lld)
if(YANBEN_LLD)
  target_link_options(yanben_options INTERFACE -fuse-ld=lld)
endif()
