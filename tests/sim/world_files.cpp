#include "tests/sim/world_files.h"

#include "core/db/backup.h"
#include "core/db/integrity.h"
#include "tests/support/test_resort.h"

#include <QFile>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    DESK_ASSERT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

WorldFiles::WorldFiles(const Template &begin)
    : m_begin(begin)
    , m_backup(m_folder.filePath(u"backup.db"_s))
    , m_hub{.path = u"/hub.db"_s, .image = {.file = contentOf(begin.hub()), .log = {}}, .open = {}}
{
    for (int i = 0; i < Template::mostDesks; ++i)
        m_desks.push_back({.path = u"/desk-%1.db"_s.arg(i + 1),
                           .image = {.file = contentOf(begin.desk(i)), .log = {}},
                           .open = {}});
    m_desks.push_back({.path = u"/copy.db"_s, .image = m_desks.front().image, .open = {}});
}

db::Database WorldFiles::open(const QString &path) const
{
    return db::Database::open({.path = path,
                               .key = test::testKey(),
                               .access = db::Access::Write,
                               .fileSystem = m_files.name()});
}

db::Database WorldFiles::take(File &file) const
{
    return file.open ? *std::exchange(file.open, std::nullopt) : open(file.path);
}

void WorldFiles::putBack()
{
    m_files.put(m_hub.path, m_hub.image);
    for (const File &file : m_desks)
        m_files.put(file.path, file.image);
}

void WorldFiles::cutPower(int number, const std::function<void()> &close)
{
    const MemoryFiles::Image left = m_files.imageOf(at(number).path);
    close();
    m_files.put(at(number).path, left);
}

MemoryFiles::Image WorldFiles::imageOfDesk(int number)
{
    return m_files.imageOf(at(number).path);
}

void WorldFiles::putDesk(int number, const MemoryFiles::Image &image)
{
    m_files.put(at(number).path, image);
}

bool WorldFiles::isSound(int number)
{
    const QString path = u"/judged.db"_s;
    m_files.put(path, imageOfDesk(number));
    db::Database file = open(path);
    return db::checkIntegrity(file, db::Depth::Full).problems.isEmpty();
}

void WorldFiles::backUp(db::Database &hub)
{
    const db::Location target{
        .path = m_backup, .key = test::testKey(), .access = db::Access::Write, .fileSystem = {}};
    DESK_ASSERT(db::copyInto(hub, target) == db::Copied::Done);
}

db::Database WorldFiles::openBackup()
{
    const QString path = u"/restored.db"_s;
    m_files.put(path, {.file = contentOf(m_backup), .log = {}});
    return open(path);
}

} // namespace desk::sim
