# Makes the bundle that goes into the disk image (see README.md; never built so far).
if(TARGET tailtown-desk AND TARGET tailtown-deskctl)
    set(icon ${CMAKE_CURRENT_LIST_DIR}/tailtown-desk.icns)
    set_source_files_properties(${icon} TARGET_DIRECTORY tailtown-desk PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    target_sources(tailtown-desk PRIVATE ${icon})
    set_target_properties(tailtown-desk PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
    install(TARGETS tailtown-desk BUNDLE DESTINATION . COMPONENT desk)
    install(TARGETS tailtown-deskctl tailtown-picture RUNTIME DESTINATION tailtown-desk.app/Contents/MacOS COMPONENT desk)
    find_program(MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/bin REQUIRED)
    install(CODE "execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/tailtown-desk.app\"
        -qmldir=${PROJECT_SOURCE_DIR}/ui
        \"-executable=\${CMAKE_INSTALL_PREFIX}/tailtown-desk.app/Contents/MacOS/tailtown-deskctl\"
        \"-executable=\${CMAKE_INSTALL_PREFIX}/tailtown-desk.app/Contents/MacOS/tailtown-picture\"
        COMMAND_ERROR_IS_FATAL ANY)" COMPONENT desk)
endif()
