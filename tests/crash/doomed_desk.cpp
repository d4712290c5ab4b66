// A desk that works until it is killed: doomed_desk FOLDER STATEMENT.
// It says the number of its last operation after each command that was done, and kills itself
// before its STATEMENT-th SQL statement (0: it waits to be killed): nothing is flushed or closed.

#include "core/store/replica.h"
#include "tests/crash/shift.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals;

namespace {

void acknowledge(desk::Store &store)
{
    const auto next =
        store.database().value<qint64>("SELECT v FROM sync_state WHERE k = 'next_op'");
    std::printf("%lld\n", static_cast<long long>(next - 1));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int last = QCoreApplication::arguments().value(2).toInt();
    const desk::SystemClock clock;
    desk::SystemRandom random;
    desk::KeyFile keys(QDir(folder).filePath(u"replica.key"_s), random);
    desk::Result<desk::Replica> replica = desk::Replica::open(folder, keys, clock, random);
    if (!replica)
        return 1;
    const std::unique_ptr<desk::Store> store = replica->takeStore();
    int count = 0;
    store->database().beforeEachStatement = [&](const QByteArray &) {
        if (++count == last)
            std::_Exit(9);
    };
    for (;;) {
        if (!desk::test::workOneShift(*store, [&] { acknowledge(*store); }))
            return 2;
        store->rest();
    }
}
