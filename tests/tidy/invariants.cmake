# Each promise of the design has a row that says what judges it, or plainly why nothing does. A test that a row names is
# there, and what the simulator judges and what the rows say that it does are the same.
include(${CMAKE_CURRENT_LIST_DIR}/forbid.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/judged_by.cmake)

file(GLOB sources ${ROOT}/tests/sim/*.cpp)
set(judged)
foreach(source IN LISTS sources)
    file(STRINGS ${source} lines REGEX "\"I[0-9]+[,\"]")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "\"(I[0-9]+)[,\"]" said "${line}")
        list(APPEND judged ${CMAKE_MATCH_1})
    endforeach()
endforeach()

desk_judge_table(tests/sim/invariants.md I 39 "another issue: |not built: " ${judged})
