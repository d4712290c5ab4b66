// A desk that dies while it brings the file of an older program up to date: doomed_migration FOLDER
// CHANGE. It dies before its CHANGE-th change of a database file (0: it lives), and says how many
// there were when it is done.

#include "core/store/replica.h"
#include "tests/support/fault_file_system.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::Literals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int last = QCoreApplication::arguments().value(2).toInt();
    desk::test::FaultFileSystem disk(desk::test::FaultFileSystem::For::Everybody);
    disk.failAt(last, desk::test::DiskFault::Death, desk::test::Lasting::Once);
    const desk::SystemClock clock;
    desk::SystemRandom random;
    desk::KeyFile keys(QDir(folder).filePath(u"replica.key"_s), random);
    if (!desk::Replica::open(folder, keys, clock, random))
        return 1;
    std::printf("%d\n", disk.changes());
    return 0;
}
