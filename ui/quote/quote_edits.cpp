#include "ui/quote/quote_model.h"
#include "ui/text/typed_value.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

void QuoteModel::setWho(const QString &typed)
{
    if (m_asked.enquiry.who == typed)
        return;
    m_asked.enquiry.who = typed;
    m_asked.household.reset();
    m_asked.pets.reset();
    rewrite();
}

void QuoteModel::togglePet(const QString &pet)
{
    const auto id = PetId::parse(pet);
    if (!id)
        return;
    QSet<PetId> chosen;
    for (const Pet &one : std::as_const(m_answer.meant))
        chosen += one.id;
    if (!chosen.remove(*id))
        chosen += *id;
    choosePets(chosen);
}

// The line names them, unless it is all.
void QuoteModel::choosePets(const QSet<PetId> &chosen)
{
    if (m_answer.families.isEmpty())
        return;
    QStringList names{m_answer.families.first().name};
    for (const Pet &pet : std::as_const(m_answer.pets)) {
        if (chosen.contains(pet.id) && chosen.size() < m_answer.pets.size())
            names += pet.name;
    }
    m_asked.household = m_answer.families.first().id;
    m_asked.pets = chosen;
    m_asked.enquiry.who = names.join(u' ');
    m_asked.enquiry.pets.clear();
    rewrite();
}

void QuoteModel::refuse(const QString &field, Reason why, const QMap<QString, RefusalValue> &values)
{
    finish({{.reason = why, .field = field, .values = values}});
}

void QuoteModel::setService(int index)
{
    if (index < 0 || index >= m_services.size())
        return;
    m_asked.enquiry.service = m_services[index].id;
    rewrite();
}

void QuoteModel::setArrives(const QString &typed)
{
    if (typed == arrives())
        return;
    const QDate today = session()->today();
    const auto day = typedDate(typed, today, Looking::Ahead, words());
    if (!day)
        return refuse(u"arrivesOn"_s, Reason::NotADate);
    if (*day < today)
        return refuse(u"arrivesOn"_s, Reason::TooEarly, {{u"from"_s, today}});
    const int days = m_answer.arrivesOn && m_answer.leavesOn
        ? int(m_answer.arrivesOn->daysTo(*m_answer.leavesOn))
        : 1;
    moveDays(*day, day->addDays(days));
}

void QuoteModel::setLeaves(const QString &typed)
{
    if (typed == leaves())
        return;
    const QDate today = session()->today();
    const auto day = typedDate(typed, today, Looking::Ahead, words());
    if (!day)
        return refuse(u"leavesOn"_s, Reason::NotADate);
    const QDate arrives = m_answer.arrivesOn.value_or(std::max(today, day->addDays(-1)));
    if (*day < arrives)
        return refuse(u"leavesOn"_s, Reason::DatesReversed);
    if (arrives.daysTo(*day) > longestEnquiryDays)
        return refuse(u"leavesOn"_s, Reason::StayTooLong);
    moveDays(arrives, *day);
}

void QuoteModel::stepArrives(int days)
{
    const QDate today = session()->today();
    const QDate from = m_answer.arrivesOn.value_or(today);
    const QDate arrives = std::max(today, m_answer.arrivesOn ? from.addDays(days) : from);
    moveDays(arrives, m_answer.leavesOn.value_or(from.addDays(1)).addDays(from.daysTo(arrives)));
}

void QuoteModel::stepLeaves(int days)
{
    const QDate arrives = m_answer.arrivesOn.value_or(session()->today());
    const QDate leaves = m_answer.leavesOn.value_or(arrives).addDays(days);
    moveDays(arrives, std::clamp(leaves, arrives, arrives.addDays(longestEnquiryDays)));
}

void QuoteModel::moveDays(QDate arrives, QDate leaves)
{
    m_asked.enquiry.arrivesOn = arrives;
    m_asked.enquiry.leavesOn = leaves;
    m_asked.mayMove = false;
    rewrite();
}

void QuoteModel::setKind(int index)
{
    m_asked.enquiry.kind =
        index > 0 && index <= m_kinds.size() ? std::optional(m_kinds[index - 1].id) : std::nullopt;
    m_asked.unit.reset();
    rewrite();
}

void QuoteModel::setTogether(bool together)
{
    m_asked.enquiry.together = together;
    rewrite();
}

void QuoteModel::stepAddOn(int index)
{
    if (index < 0 || index >= m_addOns.size())
        return;
    QList<WishedAddOn> &wished = m_asked.enquiry.addOns;
    const auto known = std::ranges::find(wished, m_addOns[index].id, &WishedAddOn::addOn);
    if (known == wished.end())
        wished += {m_addOns[index].id, AddOnDays::Departure};
    else if (known->days == AddOnDays::Departure)
        known->days = AddOnDays::EveryDay;
    else
        wished.erase(known);
    rewrite();
}

void QuoteModel::setDeposit(const QString &typed)
{
    const bool isByRule = typed.trimmed().isEmpty();
    const auto amount = isByRule ? std::optional(Money()) : typedMoney(typed, words());
    if (!amount || amount->isNegative())
        return refuse(u"deposit"_s, Reason::NotAnAmount);
    m_asked.enquiry.deposit = isByRule ? std::nullopt : std::optional(amount->minor());
    rewrite();
}

void QuoteModel::choose(int alternative)
{
    if (!m_answer.offer || alternative < 0 || alternative >= m_answer.offer->alternatives.size())
        return;
    const Alternative chosen = m_answer.offer->alternatives[alternative].alternative;
    m_asked.unit.reset();
    m_asked.mayMove = chosen.what == AlternativeKind::SplitStay;
    if (chosen.what != AlternativeKind::SplitStay)
        m_asked.enquiry.kind = chosen.kind;
    m_asked.enquiry.arrivesOn = chosen.dates.arrivesOn;
    m_asked.enquiry.leavesOn = chosen.dates.leavesOn;
    rewrite();
}

} // namespace desk::ui
