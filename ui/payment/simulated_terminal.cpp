#include "ui/payment/simulated_terminal.h"

#include <QSettings>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const auto terminalKey = u"payment/terminal"_s;
const auto simulated = u"simulated"_s;
constexpr int momentMs = 400;
constexpr int declinedEnding = 13;

} // namespace

SimulatedTerminal::SimulatedTerminal(const Clock &clock)
    : m_clock(clock)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentMs);
    QObject::connect(&m_moment, &QTimer::timeout, &m_moment, [this] { answerNow(); });
}

void SimulatedTerminal::charge(Money amount, Answer answer)
{
    m_amount = amount;
    m_answer = std::move(answer);
    m_moment.start();
}

void SimulatedTerminal::cancel()
{
    m_moment.stop();
    m_answer = {};
}

void SimulatedTerminal::answerNow()
{
    const Answer answer = std::exchange(m_answer, {});
    if (m_amount.minor() % 100 == declinedEnding) {
        answer(std::nullopt);
        return;
    }
    const qint64 at = m_clock.now().time_since_epoch().count();
    answer(CardApproval{.reference =
                            u"SIM-%1-%2"_s.arg(QString::number(at, 36).toUpper()).arg(++m_charges),
                        .lastFour = u"4242"_s,
                        .approval = u"%1"_s.arg(at / 1'000 % 1'000'000, 6, 10, QChar(u'0'))});
}

std::unique_ptr<CardTerminal> configuredTerminal(const Clock &clock)
{
    if (chosenTerminal() == simulated)
        return std::make_unique<SimulatedTerminal>(clock);
    return nullptr;
}

QString chosenTerminal()
{
    return QSettings().value(terminalKey).toString() == simulated ? simulated : QString();
}

void chooseTerminal(const QString &terminal)
{
    QSettings().setValue(terminalKey, terminal);
}

} // namespace desk::ui
