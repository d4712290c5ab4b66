#include "ui/quote/quote_model.h"

#include "core/bookings/decide_stays.h"
#include "core/bookings/wish_price.h"
#include "core/catalog/catalogue.h"
#include "core/households/household.h"
#include "core/lodging/house.h"
#include "core/search/fold.h"
#include "core/waiting/wait.h"
#include "ui/text/quote_words.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const QSet<QByteArray> offering{"services", "unit_kinds", "add_ons", "resorts"};
const QSet<QByteArray> answering{"households",
                                 "customers",
                                 "pets",
                                 "reservations",
                                 "segments",
                                 "units",
                                 "unit_blocks",
                                 "rates",
                                 "price_rules",
                                 "booking_rules",
                                 "vaccine_records",
                                 "vaccine_waivers",
                                 "vaccine_rules",
                                 "agreements",
                                 "agreement_signatures"};

template <class I, class R>
QList<Called<I>> calledSo(const QList<R> &records)
{
    QList<Called<I>> called;
    for (const R &record : records)
        called += {record.id, record.name};
    return called;
}

QuoteRow rowOf(const FamilyRow &family)
{
    QStringList detail{family.pets, family.phone};
    detail.removeAll(QString());
    return {.id = family.id.text(),
            .symbol = u"family"_s,
            .title = family.name,
            .detail = detail.join(u" · "_s),
            .isFamily = true};
}

QDate dayOf(const QVariantMap &argument, const QString &name)
{
    return QDate::fromString(argument.value(name).toString(), Qt::ISODate);
}

} // namespace

void QuoteModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty() || tables.intersects(offering))
        loadCatalogue();
    if (!tables.isEmpty() && !tables.intersects(offering) && !tables.intersects(answering))
        return;
    m_stale = true;
    ask();
}

void QuoteModel::loadCatalogue()
{
    m_services = session()->read(servicesToStay).value_or(QList<Service>());
    m_kinds = session()->read(house::unitKinds).value_or(QList<UnitKind>());
    m_addOns = session()->read(catalogue::addOns).value_or(QList<AddOn>());
    m_lexicon = quoteWords(words(), session()->today());
    m_lexicon.services = calledSo<ServiceId>(m_services);
    m_lexicon.kinds = calledSo<UnitKindId>(m_kinds);
    m_lexicon.addOns = calledSo<AddOnId>(m_addOns);
    Q_EMIT catalogueChanged();
}

void QuoteModel::open(const QVariantMap &argument)
{
    if (const auto id = HouseholdId::parse(argument.value(u"household"_s).toString())) {
        const auto family =
            session()->read([&](db::Database &database) { return database.find<Household>(*id); });
        if (family && *family) {
            m_asked.household = *id;
            m_asked.enquiry.who = (*family)->name;
        }
    }
    m_asked.unit = UnitId::parse(argument.value(u"unit"_s).toString());
    const QDate from = dayOf(argument, u"from"_s);
    const QDate until = dayOf(argument, u"until"_s);
    if (from.isValid())
        m_asked.enquiry.arrivesOn = from;
    if (from.isValid() && until >= from)
        m_asked.enquiry.leavesOn = until;
    if (m_asked == EnquiryToAnswer())
        return;
    rewrite();
    // One goes on typing behind it.
    if (!m_line.isEmpty())
        m_line += u' ';
    Q_EMIT lineChanged();
}

void QuoteModel::setLine(const QString &line)
{
    if (m_line == line)
        return;
    m_line = line;
    forgetDone();
    read();
}

// Tomorrow is another day, also for a page that was left open.
void QuoteModel::understand()
{
    m_lexicon.today = session()->today();
    m_typed = typedEnquiry(m_line, m_lexicon);
    m_hurried = false;
    m_insisted = false;
    clearProblems();
    Q_EMIT problemsChanged();
}

void QuoteModel::read()
{
    understand();
    const Enquiry before = std::exchange(m_asked.enquiry, m_typed.enquiry);
    if (before.who != m_asked.enquiry.who) {
        m_asked.household.reset();
        m_asked.pets.reset();
    }
    if (before.pets != m_asked.enquiry.pets)
        m_asked.pets.reset();
    m_asked.mayMove = false;
    Q_EMIT lineChanged();
    showCompletions();
    ask();
}

void QuoteModel::rewrite()
{
    m_line = lineOf(m_asked.enquiry, m_lexicon);
    if (m_asked.pets && m_line.size() > longestLine) {
        // Which of the pets is known without their names.
        m_asked.enquiry.who = family();
        m_line = lineOf(m_asked.enquiry, m_lexicon);
    }
    understand();
    m_asked.enquiry = m_typed.enquiry;
    m_typed.completions.clear();
    forgetDone();
    Q_EMIT lineChanged();
    showCompletions();
    ask();
}

void QuoteModel::forgetDone()
{
    if (std::exchange(m_done, QString()).isEmpty())
        return;
    m_booking.clear();
    Q_EMIT doneChanged();
}

QString QuoteModel::notUnderstood() const
{
    QStringList parts;
    for (const EnquiryPiece &piece : m_typed.pieces) {
        // What is still being typed may become something.
        const bool isEnded = m_insisted || piece.start + piece.length < m_line.size();
        if (piece.kind == PieceKind::Nothing && isEnded)
            parts += m_line.mid(piece.start, piece.length);
    }
    return parts.isEmpty() ? QString() : tr("Not understood: %1").arg(parts.join(u' '));
}

void QuoteModel::ask()
{
    if (m_asking || !session() || (m_asked == m_answered && !m_stale))
        return;
    m_asking = true;
    m_stale = false;
    m_answered = m_asked;
    session()->ask(
        this,
        [place = session()->place(),
         services = m_services,
         asked = m_asked,
         now = session()->now()](db::Database &database) {
            return answerTo(database, place, services, asked, now);
        },
        [this](const Result<AnsweredEnquiry> &answer) { take(answer); });
}

void QuoteModel::take(const Result<AnsweredEnquiry> &answer)
{
    m_asking = false;
    if (!answer)
        finish(answer.error());
    // A stale answer is no answer; nor is that to another question, where there is none.
    if (m_asked == m_answered)
        m_answer = answer.value_or(AnsweredEnquiry());
    showCompletions();
    Q_EMIT answered();
    ask();
    if (isSettled() && std::exchange(m_hurried, false))
        book();
}

// Several may be meant, and the first is not the only one who is called just so.
bool QuoteModel::isWhoInDoubt() const
{
    if (m_asked.household || m_answer.families.size() < 2)
        return false;
    const QStringList typed = search::folded(who());
    const auto isCalledSo = [&](const FamilyRow &family) {
        return search::folded(family.name) == typed;
    };
    return !isCalledSo(m_answer.families.first())
        || std::ranges::count_if(m_answer.families, isCalledSo) > 1;
}

// Families while a name is typed, or is in doubt; else what a word may become.
void QuoteModel::showCompletions()
{
    QList<QuoteRow> rows;
    const bool isTypingName = !m_typed.pieces.isEmpty()
        && m_typed.pieces.last().kind == PieceKind::Who
        && m_typed.pieces.last().start + m_typed.pieces.last().length == m_line.size();
    const bool isWhoAsked = !m_asked.household && (isTypingName || m_insisted);
    if (isWhoAsked && isSettled()) {
        for (const FamilyRow &family : std::as_const(m_answer.families))
            rows += rowOf(family);
    }
    if (!isWhoAsked) {
        for (const Completion &completion : std::as_const(m_typed.completions))
            rows += QuoteRow{.id = completion.name,
                             .symbol = completion.kind == PieceKind::AddOn ? u"plus"_s : u"room"_s,
                             .title = completion.name,
                             .detail = completion.kind == PieceKind::RoomKind ? tr("Room")
                                 : completion.kind == PieceKind::Service      ? tr("Service")
                                                                              : tr("Add-on")};
    }
    // What is meant without a doubt needs no question.
    if (rows.size() < 2)
        rows.clear();
    m_completions.show(rows);
    Q_EMIT completionsChanged();
}

void QuoteModel::complete(int row)
{
    if (!isCompletable())
        return;
    const QuoteRow chosen =
        m_completions.rows()[std::clamp(row, 0, int(m_completions.rows().size()) - 1)];
    if (chosen.isFamily) {
        m_asked.household = HouseholdId::parse(chosen.id);
        m_asked.pets.reset();
        m_line += u' ';
        understand();
        Q_EMIT lineChanged();
        showCompletions();
        ask();
        return;
    }
    for (const Completion &completion : std::as_const(m_typed.completions)) {
        if (completion.name != chosen.id)
            continue;
        setLine(m_line.left(completion.start) % completion.name % u' ');
        return;
    }
}

void QuoteModel::book()
{
    if (isBusy())
        return;
    m_hurried = !isSettled();
    if (m_hurried || !isBookable())
        return;
    // What was not understood may be just what they want.
    m_insisted = true;
    if (!notUnderstood().isEmpty() || isWhoInDoubt()) {
        showCompletions();
        Q_EMIT lineChanged();
        Q_EMIT problemsChanged();
        return;
    }
    // What is on the screen when it is booked may be the next question already.
    submit(
        asBooking(m_answer.offer->stays),
        [this, pets = petsInWords(), days = period()](const Booked &outcome) {
            m_waits = false;
            booked(
                outcome,
                tr("%1 is booked: %2, %3.", "number, pets, days").arg(outcome.number, pets, days));
        });
}

void QuoteModel::bookAfterMove()
{
    if (isBusy() || !isSettled() || !isBookableAfterMove())
        return;
    const MakingRoom &room = *m_answer.offer->availability.makingRoom;
    Book command = asBooking(m_answer.offer->staysAfterMove);
    command.movesFirst = {.reservations = room.reservations, .unit = room.to};
    const MoveStays back{.reservations = room.reservations, .unit = room.from};
    const QString others = words().list(room.pets);
    const QString goesTo = m_answer.offer->unitNames.value(room.to);
    submit(
        command,
        [this, pets = petsInWords(), days = period(), others, goesTo, back](const Booked &outcome) {
            m_waits = false;
            booked(outcome,
                   tr("%1 is booked: %2, %3. %4 goes to %5.", "number, pets, days, pet, room")
                       .arg(outcome.number, pets, days, others, goesTo),
                   back);
        });
}

Book QuoteModel::asBooking(const QList<StayWish> &stays) const
{
    Book command{
        .household = m_answer.families.first().id, .stays = stays, .channel = Channel::Phone};
    if (const auto typed = m_asked.enquiry.deposit) {
        command.depositDue = Money::minor(*typed, session()->currency());
        command.as = *typed > 0 ? BookAs::Request : BookAs::Confirm;
    }
    return command;
}

void QuoteModel::wait(int flexibleDays, bool comesFirst, const QString &notes)
{
    if (isBusy() || !isWaitable())
        return;
    const JoinWaitingList command{.household = m_answer.families.first().id,
                                  .stays = m_answer.offer->stays,
                                  .wish = {.unitKind = m_asked.enquiry.kind,
                                           .together = isTogether(),
                                           .flexibleDays = flexibleDays,
                                           .comesFirst = comesFirst,
                                           .notes = notes},
                                  .channel = Channel::Phone};
    submit(command, [this, pets = petsInWords(), days = period()](const Booked &outcome) {
        m_waits = true;
        booked(outcome, tr("%1 is on the waiting list: %2.", "pets, days").arg(pets, days));
        Q_EMIT waiting();
    });
}

void QuoteModel::booked(const Booked &booked,
                        const QString &sentence,
                        const std::optional<MoveStays> &movesBack)
{
    session()->offerUndo(sentence,
                         CancelStays{.reservations = booked.reservations,
                                     .reason = tr("Booked by mistake"),
                                     .movesBack = movesBack});
    m_asked = {};
    m_line.clear();
    read();
    m_done = sentence;
    m_booking = booked.booking.text();
    m_stay = booked.reservations.first().text();
    Q_EMIT doneChanged();
    if (booked.depositDue.isPositive())
        Q_EMIT depositDue(m_booking);
}

} // namespace desk::ui
