# Every sentence of the source stands in every language: asks lupdate again, in a copy, and looks for what is left to do.
# cmake -D ROOT=<source folder> -D LUPDATE=<program> -D SCRATCH=<folder> -P translations.cmake
cmake_minimum_required(VERSION 3.25)

function(expect_complete language)
    set(file tailtown_${language}.ts)
    file(COPY ${ROOT}/translations/${file} DESTINATION ${SCRATCH})
    execute_process(COMMAND ${LUPDATE} -silent app core sync ui -locations none ${ARGN} -ts ${SCRATCH}/${file}
        WORKING_DIRECTORY ${ROOT} ERROR_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
    file(READ ${SCRATCH}/${file} text)
    # A sentence may hold what CMake takes for a list.
    string(REGEX REPLACE "[][;]" "," text "${text}")
    string(REGEX MATCHALL "<source>[^<]*</source>(\n *<(comment|extracomment)>[^<]*</[a-z]+>)*\n *<translation type=\"unfinished\"" missing "${text}")
    list(LENGTH missing count)
    if(count)
        list(SUBLIST missing 0 20 shown)
        string(REGEX REPLACE "</source>[^;]*" "" shown "${shown}")
        string(REPLACE "<source>" "\n  " shown "${shown}")
        message(SEND_ERROR "translations/${file}: ${count} sentences to translate, the first: ${shown}\n"
            "(cmake --build build/dev --target translations adds them to the file)")
    endif()
endfunction()

file(MAKE_DIRECTORY ${SCRATCH})
expect_complete(es)
expect_complete(en -pluralonly)
