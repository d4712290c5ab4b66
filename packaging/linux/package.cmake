# The Debian packages: cpack --config build/release/CPackConfig.cmake (./check packages builds and judges them)
include(GNUInstallDirs)

# Debian wants its manual pages and changelogs compressed, without a time in them.
find_program(GZIP gzip REQUIRED)
function(install_compressed source name destination component)
    set(compressed ${PROJECT_BINARY_DIR}/packaging/${component}/${name}.gz)
    cmake_path(GET compressed PARENT_PATH folder)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${compressed} DEPENDS ${source} VERBATIM
        COMMAND ${GZIP} -9nc ${source} > ${compressed})
    string(MAKE_C_IDENTIFIER "compress_${component}_${name}" target)
    add_custom_target(${target} ALL DEPENDS ${compressed})
    install(FILES ${compressed} DESTINATION ${destination} COMPONENT ${component})
endfunction()

# What every package has: its changelog, copyright and what lintian is told.
function(install_papers package component)
    set(doc ${CMAKE_INSTALL_DATADIR}/doc/${package})
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/changelog ${PROJECT_BINARY_DIR}/packaging/${package}.changelog COPYONLY)
    install_compressed(${PROJECT_BINARY_DIR}/packaging/${package}.changelog changelog ${doc} ${component})
    install(FILES ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/copyright DESTINATION ${doc} COMPONENT ${component})
    set(overrides ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${package}.lintian-overrides)
    if(EXISTS ${overrides})
        install(FILES ${overrides}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME ${package} COMPONENT ${component})
    endif()
endfunction()

set(here ${CMAKE_CURRENT_LIST_DIR})
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(CPACK_COMPONENTS_ALL)

if(TARGET tailtown-desk AND TARGET tailtown-deskctl)
    list(APPEND CPACK_COMPONENTS_ALL desk)
    install(TARGETS tailtown-desk tailtown-deskctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desk)
    install(TARGETS tailtown-picture RUNTIME DESTINATION libexec/tailtown-desk COMPONENT desk)
    install(FILES ${here}/com.tailtown.Desk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desk)
    install(FILES ${here}/com.tailtown.Desk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desk)
    install(FILES ${icons}/tailtown-desk.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT desk)
    foreach(size 48 128 256)
        install(FILES ${icons}/tailtown-desk-${size}.png RENAME tailtown-desk.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps COMPONENT desk)
    endforeach()
    foreach(program tailtown-desk tailtown-deskctl)
        install_compressed(${here}/${program}.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1 desk)
    endforeach()
    install_papers(tailtown-desk desk)
endif()

if(TARGET tailtown-hub)
    list(APPEND CPACK_COMPONENTS_ALL hub)
    install(TARGETS tailtown-hub RUNTIME DESTINATION ${CMAKE_INSTALL_SBINDIR} COMPONENT hub)
    set(hub ${here}/../hub)
    install(FILES ${hub}/tailtown-hub.service ${hub}/tailtown-hub-backup.service ${hub}/tailtown-hub-backup.timer
        DESTINATION lib/systemd/system COMPONENT hub)
    install(FILES ${hub}/tailtown-hub.sysusers DESTINATION lib/sysusers.d RENAME tailtown-hub.conf COMPONENT hub)
    install_compressed(${hub}/tailtown-hub.8 tailtown-hub.8 ${CMAKE_INSTALL_MANDIR}/man8 hub)
    install(FILES ${hub}/operating.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tailtown-hub COMPONENT hub)
    install(FILES ${hub}/prometheus.yml ${hub}/tailtown-hub-alerts.yml ${hub}/tailtown-hub-dashboard.json
            ${hub}/nginx.conf.example ${hub}/Containerfile
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tailtown-hub/examples COMPONENT hub)
    install_papers(tailtown-hub hub)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Tailtown Desk authors")
set(CPACK_PACKAGE_CONTACT "The Tailtown Desk authors <desk@tailtown.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://tailtown.com")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_DESK_PACKAGE_NAME tailtown-desk)
set(CPACK_DEBIAN_DESK_PACKAGE_SECTION misc)
# What shlibdeps can't see: the QML modules that the window loads by name.
set(CPACK_DEBIAN_DESK_PACKAGE_DEPENDS "qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-layouts, qml6-module-qtquick-templates, qml6-module-qtquick-window")
set(CPACK_DEBIAN_DESK_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, cups-client")
set(CPACK_COMPONENT_DESK_DESCRIPTION "front desk of a pet resort, online or not
Tailtown Desk runs the day at the reception of a pet resort: who arrives and
leaves, checking families in and out, sales, payments, receipts and the close
of the till.

Everything is saved on the computer at the desk, encrypted, and works with the
network cable out.")

set(CPACK_DEBIAN_HUB_PACKAGE_NAME tailtown-hub)
set(CPACK_DEBIAN_HUB_PACKAGE_SECTION net)
set(CPACK_DEBIAN_HUB_PACKAGE_DEPENDS "systemd | systemd-standalone-sysusers")
set(CPACK_DEBIAN_HUB_PACKAGE_SUGGESTS "postgresql-client")
set(CPACK_DEBIAN_HUB_PACKAGE_CONTROL_EXTRA "${here}/../hub/postinst;${here}/../hub/prerm;${here}/../hub/postrm")
set(CPACK_DEBIAN_HUB_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_COMPONENT_HUB_DESCRIPTION "hub that the front desks of a pet resort meet at
The desks of Tailtown Desk work without a network. When there is one, they send
what they did to the hub and receive what the others did.")
include(CPack)
