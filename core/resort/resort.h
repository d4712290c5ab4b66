#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/base/resort_time.h"
#include "core/db/record.h"

namespace desk {

/// The plan of the resort, which decides how often it may talk to the hub.
enum class Tier { Free, Basic, Pro, Enterprise };

template <>
inline constexpr auto names<Tier> = std::array{
    std::pair{Tier::Free, "FREE"},
    std::pair{Tier::Basic, "BASIC"},
    std::pair{Tier::Pro, "PRO"},
    std::pair{Tier::Enterprise, "ENTERPRISE"},
};

enum class PaperSize { A4, Letter };

template <>
inline constexpr auto names<PaperSize> = std::array{
    std::pair{PaperSize::A4, "A4"},
    std::pair{PaperSize::Letter, "LETTER"},
};

/// The business: one row per replica.
struct Resort
{
    ResortId id;
    QString name;
    QString subdomain;
    QString zone;     ///< IANA, as in "America/Denver"
    QString currency; ///< ISO 4217; never changes once money was taken
    QString locale;   ///< BCP 47, as in "en-US": how dates, times, money and names are written
    int cutOverMinutes = 240; ///< minutes after midnight at which a business day begins
    Tier tier = Tier::Free;
    QString taxNumber;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country; ///< ISO 3166
    QString phone;
    QString email;
    QString website;
    PaperSize paper = PaperSize::A4;
    QString receiptFooter; ///< printed under every receipt: refund policy, thanks
    QString invoiceTerms;
    int idleLockMinutes = 5;
    bool taxInclusive = false; ///< whether prices hold the tax already
    int cashRounding = 1;      ///< the smallest coin in minor units: 1 or 5
    bool adopted = false;      ///< whether a hub is the authority on staff and prices
    Instant foundedAt{};
    std::optional<AttachmentId> logo = {}; ///< at the head of receipts and bills

    bool operator==(const Resort &) const = default;

    static constexpr auto table = "resorts";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Resort::id},
                            Field{"name", &Resort::name},
                            Field{"subdomain", &Resort::subdomain},
                            Field{"zone", &Resort::zone},
                            Field{"currency", &Resort::currency},
                            Field{"locale", &Resort::locale},
                            Field{"cut_over_minutes", &Resort::cutOverMinutes},
                            Field{"tier", &Resort::tier},
                            Field{"tax_number", &Resort::taxNumber},
                            Field{"street", &Resort::street},
                            Field{"city", &Resort::city},
                            Field{"region", &Resort::region},
                            Field{"postal_code", &Resort::postalCode},
                            Field{"country", &Resort::country},
                            Field{"phone", &Resort::phone},
                            Field{"email", &Resort::email},
                            Field{"website", &Resort::website},
                            Field{"paper", &Resort::paper},
                            Field{"receipt_footer", &Resort::receiptFooter},
                            Field{"invoice_terms", &Resort::invoiceTerms},
                            Field{"idle_lock_minutes", &Resort::idleLockMinutes},
                            Field{"tax_inclusive", &Resort::taxInclusive},
                            Field{"cash_rounding", &Resort::cashRounding},
                            Field{"adopted", &Resort::adopted},
                            Field{"founded_at", &Resort::foundedAt},
                            Field{"logo", &Resort::logo});
    }
};

/// A place of the resort with rooms and desks.
struct Location
{
    LocationId id;
    ResortId resort;
    QString name;
    QString code; ///< up to four capital letters, the head of every number: "SFE"
    std::optional<Instant> archivedAt;

    bool operator==(const Location &) const = default;

    static constexpr auto table = "locations";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Location::id},
                            Field{"resort", &Location::resort},
                            Field{"name", &Location::name},
                            Field{"code", &Location::code},
                            Field{"archived_at", &Location::archivedAt});
    }
};

enum class DeviceRole { Desk, Manager, Kiosk };

template <>
inline constexpr auto names<DeviceRole> = std::array{
    std::pair{DeviceRole::Desk, "DESK"},
    std::pair{DeviceRole::Manager, "MANAGER"},
    std::pair{DeviceRole::Kiosk, "KIOSK"},
};

/// A desk: one computer with a replica.
struct Device
{
    DeviceId id;
    LocationId location;
    int number = 0;      ///< per resort, from 1, never used again
    int incarnation = 1; ///< grows when the replica is restored or cloned
    QString name;
    DeviceRole role = DeviceRole::Desk;

    bool operator==(const Device &) const = default;

    static constexpr auto table = "devices";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Device::id},
                            Field{"location", &Device::location},
                            Field{"number", &Device::number},
                            Field{"incarnation", &Device::incarnation},
                            Field{"name", &Device::name},
                            Field{"role", &Device::role});
    }
};

/// A drawer for money at a location.
struct Till
{
    TillId id;
    LocationId location;
    QString name;
    Money floatTarget; ///< what the drawer should hold at opening
    std::optional<Instant> archivedAt;

    bool operator==(const Till &) const = default;

    static constexpr auto table = "tills";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Till::id},
                            Field{"location", &Till::location},
                            Field{"name", &Till::name},
                            Field{"float_target", &Till::floatTarget},
                            Field{"archived_at", &Till::archivedAt});
    }
};

/// Where a replica stands: see placeOf in core/resort/place.h.
struct Place
{
    Resort resort;
    Location location;
    Device device;
    ResortTime time;
};

} // namespace desk
