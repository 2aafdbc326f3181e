# The .ts files are brought up to date by scripts/update_translations.sh; here they are only compiled in. They go into
# the lowest layer that words anything, so that the program, the command line and the tests all have them.
qt_add_lrelease(yanben_workspace
  TS_FILES ${PROJECT_SOURCE_DIR}/translations/yanben_zh_CN.ts ${PROJECT_SOURCE_DIR}/translations/yanben_en.ts
  QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(yanben_workspace translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
