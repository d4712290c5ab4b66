#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace desk::ui {

/// What a card terminal says about money that it took. It never tells a card number.
struct CardApproval
{
    QString reference;
    QString lastFour;
    QString approval;
};

/// A terminal that takes money off a card. One charge at a time. Lives in the screen's thread and
/// answers there, later; never after it is gone or the charge was cancelled.
class CardTerminal
{
public:
    /// Nothing: the card was declined.
    using Answer = std::function<void(const std::optional<CardApproval> &)>;

    CardTerminal() = default;
    CardTerminal(const CardTerminal &) = delete;
    CardTerminal &operator=(const CardTerminal &) = delete;
    virtual ~CardTerminal() = default;

    virtual void charge(Money amount, Answer answer) = 0;
    /// Stops waiting for the card.
    virtual void cancel() = 0;
    /// Gives back what an approved charge took.
    virtual void takeBack(const CardApproval &charge) = 0;
};

/// The terminal that the desk's settings name under "payment/terminal": "simulated"; anything else:
/// none, and what the terminal on the counter prints is typed.
std::unique_ptr<CardTerminal> configuredTerminal(const Clock &clock);

/// The same as a person chooses it for this computer: "simulated", or nothing.
QString chosenTerminal();
void chooseTerminal(const QString &terminal);

} // namespace desk::ui
