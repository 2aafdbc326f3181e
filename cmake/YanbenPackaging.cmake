# Install rules and the Debian package.

set(app_id io.github.yanben.Yanben) # src/app/identity.cpp names the same
set(mime_icon application-vnd.yanben.school+sqlite3)
set(linux_dir ${PROJECT_SOURCE_DIR}/resources/linux)

install(TARGETS yanben yanben-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux_dir}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux_dir}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux_dir}/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME ${app_id}.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/yanben.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/yanben.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes RENAME ${mime_icon}.svg)
install(FILES ${linux_dir}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/yanben)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/yanben)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME yanben)
set(CPACK_PACKAGE_CONTACT "Yanben developers <maintainers@yanben.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "plans, schedules and scores of a school's research term")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Yanben is made for the research office of a Chinese school: an item of the
term's research is written once; plan, calendar, rubric and totals follow from
it. Everything lies in one school file on the own computer.
.
The package holds the desktop program, yanben, and the command line program,
yanben-cli.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and data are opened at run time, where shlibdeps does not look.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-noto-cjk")
include(CPack)
