#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class AttachmentKind { Photo, Signature, Document };

template <>
inline constexpr auto names<AttachmentKind> = std::array{
    std::pair{AttachmentKind::Photo, "PHOTO"},
    std::pair{AttachmentKind::Signature, "SIGNATURE"},
    std::pair{AttachmentKind::Document, "DOCUMENT"},
};

/// A file beside the rows: encrypted, named by the digest of its plain content.
struct Attachment
{
    AttachmentId id;
    AttachmentKind kind{};
    QString digest; ///< SHA-256 in hexadecimal
    QString mediaType;
    qint64 bytes = 0;
    Instant createdAt{};

    bool operator==(const Attachment &) const = default;

    static constexpr auto table = "attachments";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Attachment::id},
                            Field{"kind", &Attachment::kind},
                            Field{"digest", &Attachment::digest},
                            Field{"media_type", &Attachment::mediaType},
                            Field{"bytes", &Attachment::bytes},
                            Field{"created_at", &Attachment::createdAt});
    }
};

} // namespace desk
