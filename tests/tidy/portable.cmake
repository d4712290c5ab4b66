# Each system's own calls stand in one file, so that a port is one file; and each compiler can compile it.
include(${CMAKE_CURRENT_LIST_DIR}/forbid.cmake)

set(platform core/base/platform.cpp)
desk_files(files app core sync ui tests ENDINGS h cpp)
desk_forbid("^ *# *include <(unistd|fcntl|pthread|dirent|pwd|grp|signal|termios|poll|dlfcn|netdb|syslog|sched|semaphore|spawn|sysexits|windows|winsock2?|io|direct|process|(sys|netinet|arpa|net|linux|mach)/[a-z_]+)\\.h>"
    "a header of one system" FILES ${files} EXCEPT ${platform})
desk_forbid("[^A-Za-z0-9_:>.]::(fsync|fdatasync|kill|fork|getpid|getuid|geteuid|chmod|umask|isatty|mmap|mlock|ioctl|signal|sigaction|usleep|setenv|open|read|write|close)\\("
    "a call of one system" FILES ${files} EXCEPT ${platform})
desk_forbid("#(if|ifdef|elif) .*(Q_OS_|__linux__|__APPLE__|_WIN32)" "what differs by system belongs in the platform file"
    FILES ${files} EXCEPT ${platform} core/base/platform.h)

# Clang 14, Debian 12's, which the fuzzers are built with, can't compile these of GCC's library.
desk_files(fuzzed core sync ENDINGS h cpp)
desk_forbid("std::(ranges::)?views::|std::ranges::(stable_partition|partition|unique|remove|remove_if|rotate|search|equal_range)\\("
    "clang 14 can't compile it: use the algorithm with iterators" FILES ${fuzzed})
