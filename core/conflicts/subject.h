#pragma once

#include "core/base/ids.h"
#include "core/conflicts/clash.h"
#include "core/db/record.h"

#include <QHash>

namespace desk {

namespace db {
class Database;
}

/// What a row belongs to, in the words of the resort.
enum class SubjectKind {
    Pet,
    Family,
    Person,
    Stay,
    Bill,
    Room,
    Area,
    Service,
    AddOn,
    Product,
    Coupon,
    Vaccine,
    Vet,
    Till,
    Desk,
    Staff,
    Resort,
};

template <>
inline constexpr auto names<SubjectKind> = std::array{
    std::pair{SubjectKind::Pet, "pet"},
    std::pair{SubjectKind::Family, "family"},
    std::pair{SubjectKind::Person, "person"},
    std::pair{SubjectKind::Stay, "stay"},
    std::pair{SubjectKind::Bill, "bill"},
    std::pair{SubjectKind::Room, "room"},
    std::pair{SubjectKind::Area, "area"},
    std::pair{SubjectKind::Service, "service"},
    std::pair{SubjectKind::AddOn, "add_on"},
    std::pair{SubjectKind::Product, "product"},
    std::pair{SubjectKind::Coupon, "coupon"},
    std::pair{SubjectKind::Vaccine, "vaccine"},
    std::pair{SubjectKind::Vet, "vet"},
    std::pair{SubjectKind::Till, "till"},
    std::pair{SubjectKind::Desk, "desk"},
    std::pair{SubjectKind::Staff, "staff"},
    std::pair{SubjectKind::Resort, "resort"},
};

/// Whom or what a row is about: a pet for its allergy, a stay for one of its rooms.
struct CardSubject
{
    AnyRowId row;
    SubjectKind kind = SubjectKind::Pet;
    QString name;   ///< of a stay that of the pet, of a bill its number
    QString family; ///< empty without one
    std::optional<HouseholdId> household;
    std::optional<PetId> pet;
    std::optional<ReservationId> stay;
    std::optional<InvoiceId> invoice;
    std::optional<QDate> arrivesOn; ///< of a stay
    std::optional<QDate> leavesOn;

    bool operator==(const CardSubject &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"row", &CardSubject::row},
                            Field{"kind", &CardSubject::kind},
                            Field{"name", &CardSubject::name},
                            Field{"family", &CardSubject::family},
                            Field{"household", &CardSubject::household},
                            Field{"pet", &CardSubject::pet},
                            Field{"stay", &CardSubject::stay},
                            Field{"invoice", &CardSubject::invoice},
                            Field{"arrives_on", &CardSubject::arrivesOn},
                            Field{"leaves_on", &CardSubject::leavesOn});
    }
};

/// What these rows are about; nothing for a row that is not here. Five statements for any number.
QHash<AnyRowId, CardSubject> subjectsOf(db::Database &database, const QList<AnyRowId> &rows);

} // namespace desk
