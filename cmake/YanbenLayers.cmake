# With CMAKE_UNITY_BUILD sources are compiled `batch` at a time: reading the headers is most of what a source costs here.
# Neighbours go together: full batches are cut from a folder, what is left over goes with the folder above. Names in
# unnamed namespaces must therefore differ within a layer (tests/check_names.py).
function(yanben_compile_in_batches target batch)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  set(folders)
  foreach(source IN LISTS sources)
    get_filename_component(folder ${source} DIRECTORY)
    list(APPEND in_${folder} ${source})
    while(NOT folder IN_LIST folders AND NOT folder STREQUAL PROJECT_SOURCE_DIR)
      list(APPEND folders ${folder})
      get_filename_component(folder ${folder} DIRECTORY)
    endwhile()
  endforeach()
  list(SORT folders ORDER DESCENDING) # what a folder contains stands before it
  foreach(folder IN LISTS folders)
    file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR} ${folder})
    string(MAKE_C_IDENTIFIER "${name}" name)
    get_filename_component(above ${folder} DIRECTORY)
    set(left ${in_${folder}})
    list(SORT left)
    list(LENGTH left count)
    set(number 0)
    while(count GREATER_EQUAL batch OR (count GREATER 0 AND above STREQUAL PROJECT_SOURCE_DIR))
      list(SUBLIST left 0 ${batch} together)
      list(REMOVE_ITEM left ${together})
      list(LENGTH left count)
      set_source_files_properties(${together} PROPERTIES UNITY_GROUP ${name}_${number})
      math(EXPR number "${number} + 1")
    endwhile()
    list(APPEND in_${above} ${left})
  endforeach()
endfunction()

# yanben_layer(name LIBRARIES...): one static library from src/<name>, whose link line is the layer's right to see others.
function(yanben_layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp ${PROJECT_SOURCE_DIR}/src/${name}/*.h)
  add_library(yanben_${name} STATIC ${sources})
  set_target_properties(yanben_${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(yanben_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(yanben_${name} PUBLIC ${ARGN} PRIVATE yanben_options)
  yanben_compile_in_batches(yanben_${name} 12)
endfunction()

# yanben_part(name LIBRARIES...): a library from src/parts/<name> that the program loads itself; documents/loaded_part.h.
function(yanben_part name)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/parts/${name}/*.cpp)
  add_library(yanben_part_${name} MODULE ${sources})
  target_include_directories(yanben_part_${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(yanben_part_${name} PRIVATE ${ARGN} yanben_options)
  set_target_properties(yanben_part_${name} PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}
    CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  install(TARGETS yanben_part_${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/yanben)
endfunction()

function(yanben_needs_parts target)
  foreach(part IN LISTS ARGN)
    add_dependencies(${target} yanben_part_${part})
  endforeach()
endfunction()

# yanben_test(name LIBRARIES...): one Catch2 program from tests/<name> that links only the layer it tests. CTest starts it
# once for each file with cases: a start costs nearly half a second under the sanitizers, and there are over a thousand
# cases.
function(yanben_test name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/tests/${name}/*.cpp ${PROJECT_SOURCE_DIR}/tests/${name}/*.h)
  if(NOT sources)
    return()
  endif()
  add_executable(test_${name} ${sources} ${PROJECT_SOURCE_DIR}/tests/support/programs/main_${name}.cpp)
  yanben_compile_in_batches(test_${name} 9)
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(test_${name} PRIVATE ${ARGN} yanben_test_runner Qt6::Test yanben_options)
  foreach(source IN LISTS sources)
    get_filename_component(file ${source} NAME_WE)
    file(STRINGS ${source} cases REGEX "^(TEMPLATE_)?TEST_CASE" LIMIT_COUNT 1)
    if(cases)
      add_test(NAME "${name}: ${file}" COMMAND test_${name} --warn NoTests --filenames-as-tags "[#${file}]~[.]")
      set_tests_properties("${name}: ${file}" PROPERTIES
        TIMEOUT 240 LABELS ${name} ENVIRONMENT QT_QPA_PLATFORM=offscreen)
    endif()
  endforeach()
endfunction()
