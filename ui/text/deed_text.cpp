#include "ui/text/card_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct DeedText
{
    Q_DECLARE_TR_FUNCTIONS(DeedText)
};

/// The beginning of a command's name, and what it does.
struct Deed
{
    const char *command;
    const char *sentence;
};

// The first that fits.
constexpr std::array deeds{
    Deed{"add_on.", QT_TRANSLATE_NOOP("DeedText", "Noted an add-on.")},
    Deed{"agreement.sign", QT_TRANSLATE_NOOP("DeedText", "Had the agreement signed.")},
    Deed{"alert.", QT_TRANSLATE_NOOP("DeedText", "Noted a warning.")},
    Deed{"allergy.", QT_TRANSLATE_NOOP("DeedText", "Noted an allergy.")},
    Deed{"appointment.book", QT_TRANSLATE_NOOP("DeedText", "Made an appointment for grooming.")},
    Deed{"appointment.", QT_TRANSLATE_NOOP("DeedText", "Changed an appointment for grooming.")},
    Deed{"attendance.", QT_TRANSLATE_NOOP("DeedText", "Noted who was at a class.")},
    Deed{"booking.book", QT_TRANSLATE_NOOP("DeedText", "Booked the stay.")},
    Deed{"break.", QT_TRANSLATE_NOOP("DeedText", "Changed the break of a groomer.")},
    Deed{"card.", QT_TRANSLATE_NOOP("DeedText", "Settled a card.")},
    Deed{"care.", QT_TRANSLATE_NOOP("DeedText", "Noted what was given.")},
    Deed{"contact.", QT_TRANSLATE_NOOP("DeedText", "Changed who may pick up.")},
    Deed{"course.", QT_TRANSLATE_NOOP("DeedText", "Changed a course.")},
    Deed{"credits.", QT_TRANSLATE_NOOP("DeedText", "Worked with the credits of a family.")},
    Deed{"deposit.", QT_TRANSLATE_NOOP("DeedText", "Took or settled a deposit.")},
    Deed{"enrolment.enrol", QT_TRANSLATE_NOOP("DeedText", "Gave a place in a course.")},
    Deed{"enrolment.", QT_TRANSLATE_NOOP("DeedText", "Changed a place in a course.")},
    Deed{"family.add", QT_TRANSLATE_NOOP("DeedText", "Took a family in.")},
    Deed{"family.archive", QT_TRANSLATE_NOOP("DeedText", "Archived the family.")},
    Deed{"family.restore", QT_TRANSLATE_NOOP("DeedText", "Restored the family.")},
    Deed{"household.", QT_TRANSLATE_NOOP("DeedText", "Changed what is known of the family.")},
    Deed{"invoice.refund", QT_TRANSLATE_NOOP("DeedText", "Gave money back.")},
    Deed{"invoice.void", QT_TRANSLATE_NOOP("DeedText", "Voided the bill.")},
    Deed{"invoice.write_off", QT_TRANSLATE_NOOP("DeedText", "Wrote the bill off.")},
    Deed{"payment.correct", QT_TRANSLATE_NOOP("DeedText", "Corrected a payment.")},
    Deed{"payment.take", QT_TRANSLATE_NOOP("DeedText", "Took a payment.")},
    Deed{"person.", QT_TRANSLATE_NOOP("DeedText", "Changed what is known of a person.")},
    Deed{"pet.archive", QT_TRANSLATE_NOOP("DeedText", "Archived the pet.")},
    Deed{"pet", QT_TRANSLATE_NOOP("DeedText", "Changed what is known of the pet.")},
    Deed{"phone.", QT_TRANSLATE_NOOP("DeedText", "Changed a phone number.")},
    Deed{"sale.", QT_TRANSLATE_NOOP("DeedText", "Sold something.")},
    Deed{"session.", QT_TRANSLATE_NOOP("DeedText", "Changed a session of a course.")},
    Deed{"staff.set_hours", QT_TRANSLATE_NOOP("DeedText", "Changed the hours of a groomer.")},
    Deed{"stay.accept", QT_TRANSLATE_NOOP("DeedText", "Confirmed the stay.")},
    Deed{"stay.cancel", QT_TRANSLATE_NOOP("DeedText", "Cancelled the stay.")},
    Deed{"stay.change_dates", QT_TRANSLATE_NOOP("DeedText", "Changed the days of the stay.")},
    Deed{"stay.check_in", QT_TRANSLATE_NOOP("DeedText", "Checked the pet in.")},
    Deed{"stay.check_out", QT_TRANSLATE_NOOP("DeedText", "Checked the pet out.")},
    Deed{"stay.decline", QT_TRANSLATE_NOOP("DeedText", "Declined the stay.")},
    Deed{"stay.discard", QT_TRANSLATE_NOOP("DeedText", "Threw the draft of a stay away.")},
    Deed{"stay.move", QT_TRANSLATE_NOOP("DeedText", "Moved the stay to another room.")},
    Deed{"stay.no_show", QT_TRANSLATE_NOOP("DeedText", "Noted that nobody came.")},
    Deed{"stay.rearrange", QT_TRANSLATE_NOOP("DeedText", "Moved the stay on the calendar.")},
    Deed{"stay.request", QT_TRANSLATE_NOOP("DeedText", "Took down a wish for a stay.")},
    Deed{"stay.settle", QT_TRANSLATE_NOOP("DeedText", "Settled the stay.")},
    Deed{"stay.undo", QT_TRANSLATE_NOOP("DeedText", "Took a step of the stay back.")},
    Deed{"stay.walk_in", QT_TRANSLATE_NOOP("DeedText", "Took the pet in.")},
    Deed{"till.", QT_TRANSLATE_NOOP("DeedText", "Worked at the till.")},
    Deed{"unit.", QT_TRANSLATE_NOOP("DeedText", "Changed a room.")},
    Deed{"vaccination.", QT_TRANSLATE_NOOP("DeedText", "Noted a vaccination.")},
};

} // namespace

QString deedText(const QString &command)
{
    for (const Deed &deed : deeds) {
        if (command.startsWith(QLatin1StringView(deed.command)))
            return DeedText::tr(deed.sentence);
    }
    return DeedText::tr("Changed something.");
}

} // namespace desk::ui
