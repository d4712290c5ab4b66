#pragma once

#include "core/staff/edit_staff.h"
#include "core/staff/pin.h"
#include "tests/support/desk_window.h"
#include "tests/support/money_fixtures.h"
#include "ui/payment/card_terminal.h"
#include "ui/payment/tender_pane_model.h"

namespace desk::test {

/// A terminal that answers at once, and remembers what it was asked.
class QuickTerminal final : public ui::CardTerminal
{
public:
    struct Asked
    {
        QList<Money> charged;
        int givenBack = 0;
    };

    QuickTerminal(Asked &asked, bool approves)
        : m_asked(asked)
        , m_approves(approves)
    {
    }

    void charge(Money amount, Answer answer) override
    {
        m_asked.charged += amount;
        if (m_approves)
            answer(ui::CardApproval{.reference = QStringLiteral("T-77"),
                                    .lastFour = QStringLiteral("4242"),
                                    .approval = QStringLiteral("A0171")});
        else
            answer(std::nullopt);
    }
    void cancel() override { }
    void takeBack(const ui::CardApproval &) override { ++m_asked.givenBack; }

private:
    Asked &m_asked;
    bool m_approves;
};

/// The PIN of Max, the manager.
inline const QString maxPin = QStringLiteral("161803");

inline void giveMaxAPin(TestResort &resort)
{
    const Result<QString> hash =
        pinHash(maxPin, resort.random, PinCost{.passes = 1, .memoryBytes = 8192});
    DESK_ASSERT(hash);
    DESK_ASSERT(resort.store->run(resort.byMia(), ChoosePin{resort.max, *hash}));
}

} // namespace desk::test
