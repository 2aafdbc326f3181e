# Not .qrc files in target_sources: from a static library the linker drops those silently.
file(GLOB schema_files CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/resources ${PROJECT_SOURCE_DIR}/resources/schema/*.sql)
set(base ${PROJECT_SOURCE_DIR}/resources)
list(TRANSFORM schema_files PREPEND ${base}/)
qt_add_resources(yanben_storage schema PREFIX / BASE ${base} FILES ${schema_files})
qt_add_resources(yanben_calendar holidays PREFIX / BASE ${base} FILES ${base}/calendar/holidays-cn.csv)
file(GLOB icon_files CONFIGURE_DEPENDS ${base}/icons/*.svg)
qt_add_resources(yanben_ui icons PREFIX / BASE ${base} FILES ${icon_files})
