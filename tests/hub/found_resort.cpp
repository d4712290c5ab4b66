// Founds a resort that has nothing in it yet, with its key beside it: for a test that is a script.
//   found_resort FOLDER

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/key_provider.h"
#include "core/store/replica.h"
#include "tests/support/test_resort.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals;

using namespace desk;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    SystemRandom random;
    const SystemClock clock;
    KeyFile keys(QDir(folder).filePath(u"replica.key"_s), random);
    const bool isFounded = !folder.isEmpty() && QDir().mkpath(folder)
        && Replica::create(folder, keys, clock, random, test::pineRidge()).has_value();
    return isFounded ? 0 : 1;
}
