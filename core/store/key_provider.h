#pragma once

#include "core/base/refusal.h"
#include "core/db/database.h"

namespace desk {

class Random;

/// Where the key of a replica is kept. The operating system's keychain is one; a file and memory
/// are others.
class KeyProvider
{
public:
    virtual ~KeyProvider() = default;

    /// The key of this replica, made when there is none yet. Refuses: FileUnreadable, KeyWrong
    /// (what is there is no key).
    virtual Result<db::Key> key() = 0;
    /// Nobody opens the replica ever again. Also done when there is no key. Refuses: StorageFailed,
    /// KeychainUnreachable.
    virtual Result<> destroy() = 0;
};

/// 32 bytes in a file that only its owner may read, for demonstrations: whoever has the folder has
/// the data.
class KeyFile final : public KeyProvider
{
public:
    KeyFile(QString path, Random &random);
    Result<db::Key> key() override;
    Result<> destroy() override;

private:
    QString m_path;
    Random &m_random;
};

/// A key that is never written down.
class KeyInMemory final : public KeyProvider
{
public:
    explicit KeyInMemory(Random &random);
    Result<db::Key> key() override { return m_key; }
    Result<> destroy() override { return {}; }

private:
    db::Key m_key;
};

} // namespace desk
