#pragma once

#include "core/base/ids.h"
#include "ui/text/typed_enrolment.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace desk::ui {

/// What the hub answered, in the screen's thread.
template <class Value = void>
using Answer = std::function<void(const Result<Value> &)>;

/// What another computer types in once to become a desk of this resort.
struct EnrolmentCode
{
    QString code;
    Instant expires{};
    std::optional<HubKey> hubKey =
        {}; ///< by which this desk knows the hub; nothing when others vouch

    bool operator==(const EnrolmentCode &) const = default;
};

/// A desk of the resort, as the hub knows it.
struct EnrolledDevice
{
    DeviceId id;
    int number = 0; ///< that of its receipts
    QString name;
    QString platform;
    QString version;
    Instant enrolled{};
    std::optional<Instant> lastContact;
    std::optional<Instant> revoked; ///< since when the hub takes nothing from it any more

    bool operator==(const EnrolledDevice &) const = default;
};

/// What becomes of what a desk that is shut out has and nobody else.
enum class ShutOut {
    HandIn, ///< it may hand it in for a day, and then erases everything
    AtOnce, ///< it erases everything as soon as it hears of it
};

/// What a screen may ask of sync. The application stands behind it; how the desk stands with the
/// hub is Session::hubStatus().
class HubLink
{
public:
    virtual ~HubLink() = default;

    /// Does not wait for the next try.
    virtual void exchangeNow() = 0;

    /// This founded desk, or one whose enrolment was lost, enrols with the hub.
    virtual void connectTo(const TypedEnrolment &typed, Answer<> answer) = 0;

    /// For another computer.
    virtual void makeCode(StaffId manager, Answer<EnrolmentCode> answer) = 0;

    virtual void devices(Answer<QList<EnrolledDevice>> answer) = 0;

    virtual void revoke(DeviceId device, ShutOut how, StaffId manager, Answer<> answer) = 0;
};

} // namespace desk::ui
