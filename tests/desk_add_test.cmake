# What every program of tests begins with.
set(test_program ${CMAKE_CURRENT_LIST_DIR}/support/test_program.cpp ${CMAKE_CURRENT_LIST_DIR}/support/test_program.h)

# desk_test_program(crash desk_gestures) makes crash_tests, the one program of all tests of this folder, which links
# desk_gestures besides desk_test_support.
#   PRECOMPILE a.h    what most tests of this folder begin with
function(desk_test_program folder)
    cmake_parse_arguments(PARSE_ARGV 1 program "" "" "PRECOMPILE")
    add_executable(${folder}_tests ${test_program})
    target_link_libraries(${folder}_tests PRIVATE desk_test_support ${program_UNPARSED_ARGUMENTS})
    list(TRANSFORM program_PRECOMPILE PREPEND ${PROJECT_SOURCE_DIR}/)
    if(DESK_SANITIZE MATCHES "thread")
        target_sources(${folder}_tests PRIVATE ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/support/qt_hand_over.cpp)
        target_link_options(${folder}_tests PRIVATE
            LINKER:--wrap=_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv)
    endif()
    # A program of few tests has read its headers before they could be precompiled.
    if(program_PRECOMPILE)
        desk_precompile(${folder}_tests
            <QTest> ${PROJECT_SOURCE_DIR}/tests/support/test_program.h ${program_PRECOMPILE})
    endif()
    desk_compile_by_the_dozen(${folder}_tests)
endfunction()

# desk_add_test(money) adds tst_money.cpp to the program of its folder, as the test core/money.
#   FULL          it takes longer than a few seconds: left out of ./check quick
#   PROPERTY      it uses rapidcheck, and exists only where that is installed
#   ARGS a b      arguments for QtTest
#   TIMEOUT n     seconds, 60 when not said
function(desk_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "FULL;PROPERTY" "TIMEOUT" "ARGS")
    if(test_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "desk_add_test(${name}): what is ${test_UNPARSED_ARGUMENTS}?")
    endif()
    if(test_PROPERTY AND NOT rapidcheck_FOUND)
        message(STATUS "Without rapidcheck, tst_${name}.cpp is left out")
        return()
    endif()
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    target_sources(${folder}_tests PRIVATE tst_${name}.cpp)
    if(test_PROPERTY)
        target_link_libraries(${folder}_tests PRIVATE rapidcheck)
    endif()
    add_test(NAME ${folder}/${name} COMMAND ${folder}_tests ${name} ${test_ARGS})
    desk_describe_test(${folder}/${name} "${test_FULL}" "${test_TIMEOUT}")
endfunction()

# Several that are quick and need nothing said about them.
function(desk_add_tests)
    foreach(name IN LISTS ARGN)
        desk_add_test(${name})
    endforeach()
endfunction()

# The surroundings of every test: no screen, a time zone half an hour off everybody's, sanitizers that look for leaks.
# What is freed stays poisoned for the next 8 MB, not for 256 MB: those don't fit into a processor's cache, and a test
# that allocates much then takes twice as long. Up to GCC 13 the runtime takes some thread's storage for that of an
# old C library, and its search for leaks then crashes after a passed test: hence no look at __tls_get_addr
# (github.com/google/sanitizers/issues/1322). A property plays the same cases each time, so that what a change is told
# is about the change; ./check properties looks for others. One that fails says so at once, with its seed: to make the
# case small takes minutes, and is for whoever runs the program by hand with RC_PARAMS="seed=...". What may take longest
# begins first: else the last one runs alone.
function(desk_describe_test name full timeout)
    cmake_path(GET name PARENT_PATH folder)
    set(length quick)
    if(full)
        set(length full)
    endif()
    if(NOT timeout)
        set(timeout 60)
    endif()
    # The thread sanitizer makes everything some ten times slower.
    if(DESK_SANITIZE MATCHES "thread")
        math(EXPR timeout "10 * ${timeout}")
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;TZ=America/St_Johns;ASAN_OPTIONS=detect_stack_use_after_return=1:detect_leaks=1:malloc_context_size=12:quarantine_size_mb=8:thread_local_quarantine_size_kb=64:intercept_tls_get_addr=0;LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_FUNCTION_LIST_DIR}/support/leaks.txt:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;TSAN_OPTIONS=suppressions=${CMAKE_CURRENT_FUNCTION_LIST_DIR}/support/races.txt:history_size=7;RC_PARAMS=noshrink=1 seed=20261121"
        LABELS "${folder};${length}"
        COST ${timeout}
        TIMEOUT ${timeout})
endfunction()
