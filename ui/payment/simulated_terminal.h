#pragma once

#include "ui/payment/card_terminal.h"

#include <QTimer>

namespace desk::ui {

/// A terminal for training and for trying the desk out: approves after a moment, and declines an
/// amount that ends in 13, as the test mode of real terminals declines some.
class SimulatedTerminal final : public CardTerminal
{
public:
    explicit SimulatedTerminal(const Clock &clock);

    void charge(Money amount, Answer answer) override;
    void cancel() override;
    void takeBack(const CardApproval &) override { }

private:
    void answerNow();

    const Clock &m_clock;
    QTimer m_moment;
    Money m_amount;
    Answer m_answer;
    int m_charges = 0;
};

} // namespace desk::ui
