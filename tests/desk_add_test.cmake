# The precompiled headers that tests share, for those with and those without a screen.
if(DESK_WHOLE_BUILD)
    file(CONFIGURE OUTPUT headers.cpp CONTENT "")
    set(CMAKE_AUTOMOC OFF)
    add_library(desk_test_headers OBJECT ${CMAKE_CURRENT_BINARY_DIR}/headers.cpp)
    target_link_libraries(desk_test_headers PRIVATE desk_test_support)
    desk_precompile(desk_test_headers <QTest>)
    add_library(desk_ui_test_headers OBJECT ${CMAKE_CURRENT_BINARY_DIR}/headers.cpp)
    target_link_libraries(desk_ui_test_headers PRIVATE desk_window_test_support)
    desk_precompile(desk_ui_test_headers <QTest> <QObject> <QQmlEngine> <QQuickItem>)
    set(CMAKE_AUTOMOC ON)
endif()

# desk_add_test(core/tst_money.cpp) makes the test core/money.
#   LIBS x y      what it links besides desk_test_support (ui: desk_ui desk_uiplugin)
#   FULL          it takes longer than a few seconds: left out of ./check quick
#   PROPERTY      it uses rapidcheck, and exists only where that is installed
#   ARGS a b      arguments for the test program
#   TIMEOUT n     seconds, 60 when not said
function(desk_add_test source)
    cmake_parse_arguments(PARSE_ARGV 1 test "FULL;PROPERTY" "TIMEOUT" "LIBS;ARGS")
    if(test_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "desk_add_test(${source}): what is ${test_UNPARSED_ARGUMENTS}?")
    endif()
    if(test_PROPERTY AND NOT rapidcheck_FOUND)
        message(STATUS "Without rapidcheck, ${source} is left out")
        return()
    endif()
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(GET source STEM name)
    string(REGEX REPLACE "^tst_" "" name ${name})
    string(REPLACE "/" "_" target tst_${folder}_${name})
    add_executable(${target} ${source})
    target_link_libraries(${target} PRIVATE desk_test_support ${test_LIBS})
    if(test_PROPERTY)
        target_link_libraries(${target} PRIVATE rapidcheck)
    endif()
    # QtTest's header differs where Gui is linked, so what paints without a window shares neither of the two.
    if(DESK_WHOLE_BUILD AND NOT desk_printing IN_LIST test_LIBS)
        set(headers desk_test_headers)
        if(desk_ui IN_LIST test_LIBS OR desk_window_test_support IN_LIST test_LIBS)
            set(headers desk_ui_test_headers)
        endif()
        target_precompile_headers(${target} REUSE_FROM ${headers})
    endif()
    add_test(NAME ${folder}/${name} COMMAND ${target} ${test_ARGS})
    desk_describe_test(${folder}/${name} "${test_FULL}" "${test_TIMEOUT}")
endfunction()

# The surroundings of every test: no screen, a time zone half an hour off everybody's, sanitizers that look for leaks.
function(desk_describe_test name full timeout)
    cmake_path(GET name PARENT_PATH folder)
    set(length quick)
    if(full)
        set(length full)
    endif()
    if(NOT timeout)
        set(timeout 60)
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;TZ=America/St_Johns;ASAN_OPTIONS=detect_stack_use_after_return=1:detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_FUNCTION_LIST_DIR}/support/leaks.txt:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1"
        LABELS "${folder};${length}"
        TIMEOUT ${timeout})
endfunction()
