#include "tests/support/test_program.h"

#ifdef QT_GUI_LIB
#include <QGuiApplication>
#endif

#include <cstdio>
#include <map>

namespace desk::test {

namespace {

std::map<QString, RunTest> &knownTests()
{
    static std::map<QString, RunTest> tests;
    return tests;
}

} // namespace

NamedTest::NamedTest(const char *file, RunTest run)
{
    const QString path = QString::fromUtf8(file);
    const QString name = path.sliced(path.lastIndexOf(u"tst_") + 4).chopped(4);
    Q_ASSERT(!knownTests().contains(name));
    knownTests().emplace(name, run);
}

} // namespace desk::test

int main(int argc, char *argv[])
{
    using namespace desk::test;
    const auto test = argc > 1 ? knownTests().find(QString::fromUtf8(argv[1])) : knownTests().end();
    if (test == knownTests().end()) {
        std::fputs("Name the tests to run:\n", stderr);
        for (const auto &[name, run] : knownTests())
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    argv[1] = argv[0];
#ifdef QT_GUI_LIB
    QGuiApplication application(--argc, ++argv);
    QGuiApplication::setAttribute(Qt::AA_Use96Dpi);
#else
    QCoreApplication application(--argc, ++argv);
#endif
    // What a test keeps in its settings is not its neighbour's.
    QCoreApplication::setApplicationName(u"tst_" + test->first);
    return test->second(argc, argv);
}
