#pragma once

#include "core/db/database.h"
#include "tests/sim/memory_files.h"
#include "tests/sim/template.h"

#include <vector>

namespace desk::sim {

/// The files that histories live in, one history after the other. To open a file and to prepare
/// what is asked of it takes longer than to live a history: so connections that a history is done
/// with stay open, and the files beneath them are put back to how every world begins.
class WorldFiles
{
public:
    explicit WorldFiles(const Template &begin);

    const Template &begin() const { return m_begin; }

    db::Database takeHub() { return take(m_hub); }
    /// A desk by its number, from 1; behind the last one is the place of a copy.
    db::Database takeDesk(int number) { return take(at(number)); }
    /// At the end of a history, with no transaction open.
    void giveHub(db::Database database) { m_hub.open = std::move(database); }
    void giveDesk(int number, db::Database database) { at(number).open = std::move(database); }

    /// As at the beginning. Whatever was taken was given back, or is closed.
    void putBack();

    /// The power of a desk goes: closes its database, and leaves the file as it was before.
    void cutPower(int number, const std::function<void()> &close);

    /// A desk's file as a loss of power would leave it now; and a desk whose file is another one
    /// from here on. Its database is not in use then.
    MemoryFiles::Image imageOfDesk(int number);
    void putDesk(int number, const MemoryFiles::Image &image);

    /// Whether a desk's file is, as a loss of power would leave it now. A connection that saw the
    /// file put back remembers an index of words that is not there any more: another one looks.
    bool isSound(int number);

    /// A backup of a hub, and a hub that begins with it.
    void backUp(db::Database &hub);
    db::Database openBackup();

private:
    struct File
    {
        QString path;
        MemoryFiles::Image image;
        std::optional<db::Database> open;
    };

    File &at(int number) { return m_desks[std::size_t(number - 1)]; }
    db::Database open(const QString &path) const;
    db::Database take(File &file) const;

    const Template &m_begin;
    MemoryFiles m_files;
    QTemporaryDir m_folder;
    QString m_backup;
    File m_hub;
    std::vector<File> m_desks;
};

} // namespace desk::sim
