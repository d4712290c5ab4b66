# Each fault of the design has a row that says what injects it, or plainly that nothing does, and whose it is. A test that a
# row names is there, and what the simulator injects and what the rows say that it does are the same.
include(${CMAKE_CURRENT_LIST_DIR}/forbid.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/judged_by.cmake)

set(injected tests/sim/faults.h)
set(simulated)
if(EXISTS ${ROOT}/${injected})
    file(STRINGS ${ROOT}/${injected} lines REGEX "^ *F[0-9]+, +///<")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "F[0-9]+" fault "${line}")
        list(APPEND simulated ${fault})
    endforeach()
endif()

desk_judge_table(tests/sim/faults.md F 58 "another issue: |not injected" ${simulated})
