# A table in Markdown whose rows begin with a number and end with what injects or judges it: tests, the simulator, or
# plainly nobody.

# Sets ${out} to the last cell of the row of ${key}; to nothing, with a finding, unless there is one such row.
function(desk_last_cell out table key)
    set(${out} "" PARENT_SCOPE)
    file(STRINGS ${ROOT}/${table} rows REGEX "^\\| ${key} \\|")
    list(LENGTH rows count)
    if(NOT count EQUAL 1)
        message(SEND_ERROR "${table}: ${key} has ${count} rows")
        return()
    endif()
    string(REGEX REPLACE "^\\|[^|]*\\|[^|]*\\| *(.*) \\|$" "\\1" cell "${rows}")
    set(${out} "${cell}" PARENT_SCOPE)
endfunction()

# The tests that a cell names are there, and what the simulator does and what the cell says of it are the same; or it
# says plainly why nobody does it: desk_judge_cell(<table> F1 "<cell>" <the simulator does it> "<plain words>")
function(desk_judge_cell table key cell is_simulated plainly)
    string(REGEX MATCHALL "`[a-z_]+/[a-z_]+`" suites "${cell}")
    foreach(suite IN LISTS suites)
        string(REGEX REPLACE "`([a-z_]+)/([a-z_]+)`" "tests/\\1/tst_\\2.cpp" file "${suite}")
        if(NOT EXISTS ${ROOT}/${file})
            message(SEND_ERROR "${table}: ${key} names ${file}, which is not there")
        endif()
    endforeach()
    if("${cell}" MATCHES "^simulator" AND NOT is_simulated)
        message(SEND_ERROR "${table}: ${key} is not in the simulator")
    elseif(NOT "${cell}" MATCHES "^simulator" AND is_simulated)
        message(SEND_ERROR "${table}: ${key} is in the simulator, and its row does not begin with that")
    elseif(NOT suites AND NOT "${cell}" MATCHES "^(simulator|${plainly})")
        message(SEND_ERROR "${table}: nothing says who sees to ${key}, or why nobody does")
    endif()
endfunction()
