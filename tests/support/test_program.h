#pragma once

#include <QTest>

namespace desk::test {

using RunTest = int (*)(int argc, char *argv[]);

/// Makes the tests of a file known to the program that holds those of its folder, before main()
/// begins.
struct NamedTest
{
    /// file: its path; tst_money.cpp is asked for as "money".
    NamedTest(const char *file, RunTest run);
};

/// One for each class of tests: a whole build compiles several files as one.
template <typename Test>
extern const NamedTest namedTest;

} // namespace desk::test

/// Once in a file of tests, in place of QTEST_MAIN: `core_tests money` runs them, with QtTest's
/// arguments behind the name. A program for each file would be ninety of 300 MB with sanitizers.
#define DESK_TEST(Class)                                                                           \
    template <>                                                                                    \
    const desk::test::NamedTest desk::test::namedTest<Class>(                                      \
        __FILE__, [](int argc, char *argv[]) {                                                     \
            Class test;                                                                            \
            return QTest::qExec(&test, argc, argv);                                                \
        });
