#pragma once

#include <QString>

#include <cstdio>

/// The one place that asks the operating system for what neither C++ nor Qt offers.
namespace desk::platform {

/// Makes the names in a folder (files made, renamed, removed) survive a loss of power. Does nothing
/// where the file system keeps them by itself (Windows).
void syncFolder(const QString &path);

/// How much of the computer's memory this program holds now, in bytes; 0 where it is not known.
qint64 residentMemory();

/// Gives what this program freed back to the computer, which the C library does of its own accord
/// only for the end of its heap. Takes up to 15 ms of the calling thread.
void giveBackMemory();

/// Whether a person looks at what is written there.
bool isTerminal(std::FILE *stream);

/// Milliseconds since some moment, also those for which the computer slept; never goes back.
qint64 elapsedAwakeOrAsleep();

/// Ends this program rather than let it hold more memory (bytes of addresses) or compute longer
/// than that. Does nothing on Windows, and holds no memory back under AddressSanitizer, which needs
/// the addresses.
void boundThisProgram(qint64 mostMemory, int mostSeconds);

/// Lets any byte through standard input and output, also where lines end otherwise (Windows).
void passBytesThrough();

} // namespace desk::platform
