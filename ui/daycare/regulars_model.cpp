#include "ui/daycare/regulars_model.h"

#include "core/bookings/undo.h"
#include "ui/text/credit_text.h"
#include "ui/text/first_ask_text.h"
#include "ui/text/refusal_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Those of whom it was done.
struct Done
{
    QList<ReservationId> stays;
    QStringList names;
};

Done doneOf(const QList<Visitor> &visitors, const QList<RegularDone> &all)
{
    Done done;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].isDone())
            continue;
        done.stays += all[i].stay;
        done.names += visitors[i].name;
    }
    return done;
}

// Of many, the number is enough.
QString toldOf(const QStringList &names, const Words &words)
{
    constexpr qsizetype mostNames = 3;
    return names.size() <= mostNames ? words.list(names) : words.pets(int(names.size()));
}

} // namespace

QList<Regular> RegularsModel::inOurName(const QList<Visitor> &visitors)
{
    QList<Regular> regulars;
    for (const Visitor &visitor : visitors)
        regulars += Regular{.stay = visitor.stay, .by = session()->by()};
    return regulars;
}

void RegularsModel::checkIn(const QList<Visitor> &visitors)
{
    if (isBusy() || visitors.isEmpty())
        return;
    start();
    session()->withStore(
        this,
        [regulars = inOurName(visitors)](Store &store) { return checkInRegulars(store, regulars); },
        [this, visitors](const QList<RegularDone> &all) { cameIn(visitors, all); });
}

void RegularsModel::checkOut(const QList<Visitor> &visitors)
{
    if (isBusy() || visitors.isEmpty())
        return;
    start();
    session()->withStore(
        this,
        [regulars = inOurName(visitors)](Store &store) {
            return checkOutRegulars(store, regulars);
        },
        [this, visitors](const QList<RegularDone> &all) { wentHome(visitors, all); });
}

void RegularsModel::cameIn(const QList<Visitor> &visitors, const QList<RegularDone> &all)
{
    finish({});
    const Done done = doneOf(visitors, all);
    if (!done.stays.isEmpty())
        session()->offerUndo(tr("%1 checked in.", "names of pets", int(done.names.size()))
                                 .arg(toldOf(done.names, session()->words())),
                             UndoCheckIn{done.stays});
    else if (visitors.size() > 1)
        tellNobody(all);
    finished(all);
    if (visitors.size() == 1 && !all.first().isDone())
        askFirst(u"check_in"_s, visitors.first(), all.first());
}

void RegularsModel::wentHome(const QList<Visitor> &visitors, const QList<RegularDone> &all)
{
    finish({});
    const Words words = session()->words();
    const Done done = doneOf(visitors, all);
    QString sentence =
        tr("%1 went home.", "names of pets", int(done.names.size())).arg(toldOf(done.names, words));
    if (visitors.size() == 1) {
        for (const PackageCredits &package : all.first().credits)
            sentence += u' '
                + tr("%1: %2.", "a package, what is left of it")
                      .arg(package.name, creditsLeftText(package, words, session()->today()));
    }
    if (done.stays.isEmpty() && visitors.size() > 1)
        tellNobody(all);
    else if (!done.stays.isEmpty() && permitted(session()->role(), Permission::UndoCheckOut))
        session()->offerUndo(sentence, UndoCheckOut{done.stays});
    else if (!done.stays.isEmpty())
        session()->tell(sentence);
    finished(all);
    if (visitors.size() == 1 && !all.first().isDone())
        askFirst(u"check_out"_s, visitors.first(), all.first());
}

void RegularsModel::askFirst(const QString &page, const Visitor &visitor, const RegularDone &done)
{
    session()->tell(tr("%1: %2", "a pet, what is asked first").arg(visitor.name, reasonOf(done)));
    Q_EMIT pageAsked(page, {{u"booking"_s, visitor.booking.text()}});
}

void RegularsModel::tellNobody(const QList<RegularDone> &all)
{
    session()->tell(
        tr("None of the %Ln could be done at once. Each says why.", nullptr, int(all.size())));
}

QString RegularsModel::reasonOf(const RegularDone &done) const
{
    const Words words = session()->words();
    QStringList sentences;
    if (!done.asks.isEmpty())
        sentences += firstAskText(done.asks);
    for (const Refusal &refusal : done.refusals)
        sentences += refusalText(refusal, words);
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

} // namespace desk::ui
