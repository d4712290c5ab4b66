#pragma once

#include <QtGlobal>

#include <array>
#include <map>

namespace desk::sim {

/// What the simulator breaks, by the numbers of the table in tests/sim/faults.md.
enum class Fault {
    F1,  ///< a request is lost
    F2,  ///< an answer is lost after the hub committed
    F3,  ///< a delay of up to minutes
    F4,  ///< a request arrives twice
    F6,  ///< a body is cut off
    F8,  ///< a desk is cut off for a while
    F10, ///< a hotel's page answers
    F15, ///< too many requests
    F16, ///< the hub is overloaded
    F17, ///< the hub fails on one operation
    F23, ///< a desk dies
    F27, ///< a computer sleeps for days
    F29, ///< a desk's disk is full
    F32, ///< a desk's file, or its computer, is put back to a backup
    F33, ///< a desk's file runs on two computers
    F37, ///< a desk's clock jumps
    F38, ///< a desk's clock runs wrong
    F47, ///< the hub is put back to a backup
    F51, ///< two desks work on the same thing
};

inline constexpr std::array allFaults{
    Fault::F1,  Fault::F2,  Fault::F3,  Fault::F4,  Fault::F6,  Fault::F8,  Fault::F10,
    Fault::F15, Fault::F16, Fault::F17, Fault::F23, Fault::F27, Fault::F29, Fault::F32,
    Fault::F33, Fault::F37, Fault::F38, Fault::F47, Fault::F51,
};

const char *nameOf(Fault fault);

/// How often each was injected.
using FaultCounts = std::map<Fault, qint64>;

} // namespace desk::sim
