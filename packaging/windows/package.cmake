# Stages what the installer takes: the programs, and what Qt needs beside them (see README.md; never built so far).
if(TARGET tailtown-desk AND TARGET tailtown-deskctl)
    set_target_properties(tailtown-desk PROPERTIES WIN32_EXECUTABLE ON)
    target_sources(tailtown-desk PRIVATE ${CMAKE_CURRENT_LIST_DIR}/tailtown-desk.rc)
    install(TARGETS tailtown-desk tailtown-deskctl tailtown-picture RUNTIME DESTINATION bin COMPONENT desk)
    find_program(WINDEPLOYQT windeployqt HINTS ${QT6_INSTALL_PREFIX}/bin REQUIRED)
    install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-translations --qmldir \"${PROJECT_SOURCE_DIR}/ui\"
        \"\${CMAKE_INSTALL_PREFIX}/bin/tailtown-desk.exe\" \"\${CMAKE_INSTALL_PREFIX}/bin/tailtown-deskctl.exe\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT desk)
endif()
