# Sentences: English is in the source, tailtown_en.ts holds its plurals, tailtown_es.ts is Spanish. Both are compiled into
# desk_text as :/i18n/tailtown_<language>.qm. After changing sentences: cmake --build build/dev --target translations
set(sentences app core sync ui)
set(ts_folder ${CMAKE_CURRENT_LIST_DIR})
set(qm_folder ${PROJECT_BINARY_DIR}/i18n)
file(MAKE_DIRECTORY ${qm_folder})

add_custom_target(translations
    COMMAND Qt6::lupdate ${sentences} -locations none -no-obsolete -ts ${ts_folder}/tailtown_es.ts
    COMMAND Qt6::lupdate ${sentences} -locations none -no-obsolete -pluralonly -ts ${ts_folder}/tailtown_en.ts
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMENT "Collecting sentences for the translators"
    VERBATIM)

set(qm_files)
foreach(language en es)
    set(qm ${qm_folder}/tailtown_${language}.qm)
    add_custom_command(OUTPUT ${qm}
        COMMAND Qt6::lrelease -silent -nounfinished ${ts_folder}/tailtown_${language}.ts -qm ${qm}
        DEPENDS ${ts_folder}/tailtown_${language}.ts
        COMMENT "Compiling tailtown_${language}.qm"
        VERBATIM)
    list(APPEND qm_files ${qm})
endforeach()
qt_add_resources(desk_text desk_translations PREFIX /i18n BASE ${qm_folder} FILES ${qm_files})
