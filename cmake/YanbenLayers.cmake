# yanben_layer(name LIBRARIES...): one static library from src/<name>, whose link line is the layer's right to see others.
function(yanben_layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp ${PROJECT_SOURCE_DIR}/src/${name}/*.h)
  add_library(yanben_${name} STATIC ${sources})
  set_target_properties(yanben_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(yanben_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(yanben_${name} PUBLIC ${ARGN} PRIVATE yanben_options)
  yanben_precompile(yanben_${name})
endfunction()

# The heavy headers of the libraries that a target links.
function(yanben_precompile target)
  target_precompile_headers(${target} PRIVATE <algorithm> <map> <memory> <optional> <ranges> <span> <string> <variant> <vector>
    <QtCore/QtCore>)
  if(target MATCHES "_(ui|app)$")
    target_precompile_headers(${target} PRIVATE <QtWidgets/QtWidgets>)
  endif()
endfunction()

# yanben_test(name LIBRARIES...): one Catch2 program from tests/<name> that links only the layer it tests.
function(yanben_test name)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${name}/*.cpp ${PROJECT_SOURCE_DIR}/tests/${name}/*.h)
  if(NOT sources)
    return()
  endif()
  add_executable(test_${name} ${sources} ${PROJECT_SOURCE_DIR}/tests/support/main_${name}.cpp)
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(test_${name} PRIVATE ${ARGN} yanben_test_runner Qt6::Test yanben_options)
  target_compile_definitions(test_${name} PRIVATE YANBEN_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    YANBEN_BINARY_DIR="${PROJECT_BINARY_DIR}")
  target_precompile_headers(test_${name} PRIVATE <catch2/catch.hpp> <QtCore/QtCore>)
  if(name STREQUAL "ui")
    target_precompile_headers(test_${name} PRIVATE <QtWidgets/QtWidgets>)
  endif()
  catch_discover_tests(test_${name} TEST_PREFIX "${name}: "
    PROPERTIES TIMEOUT 120 LABELS ${name} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${YANBEN_TEST_ENVIRONMENT}")
endfunction()
