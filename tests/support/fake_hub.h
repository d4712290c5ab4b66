#pragma once

#include "ui/shell/hub_link.h"

namespace desk::test {

/// A hub that answers at once, as it was told to, and remembers what it was asked.
class FakeHub final : public ui::HubLink
{
public:
    void exchangeNow() override { ++exchanges; }

    void connectTo(const ui::TypedEnrolment &typed, ui::Answer<> answer) override
    {
        connects += typed;
        answer(refusals.empty() ? Result<>() : refuse(refusals));
    }

    void makeCode(StaffId manager, ui::Answer<ui::EnrolmentCode> answer) override
    {
        managers += manager;
        if (refusals.empty())
            answer(code);
        else
            answer(refuse(refusals));
    }

    void devices(ui::Answer<QList<ui::EnrolledDevice>> answer) override
    {
        ++asked;
        if (refusals.empty())
            answer(known);
        else
            answer(refuse(refusals));
    }

    void revoke(DeviceId device, ui::ShutOut how, StaffId manager, ui::Answer<> answer) override
    {
        hows += how;
        revoked += device;
        managers += manager;
        answer(refusals.empty() ? Result<>() : refuse(refusals));
    }

    // What it says
    Refusals refusals;
    ui::EnrolmentCode code{.code = QStringLiteral("7MXQ4VB2"), .expires = {}};
    QList<ui::EnrolledDevice> known;

    // What it was asked
    int exchanges = 0;
    int asked = 0;
    QList<ui::TypedEnrolment> connects;
    QList<StaffId> managers;
    QList<DeviceId> revoked;
    QList<ui::ShutOut> hows;
};

} // namespace desk::test
