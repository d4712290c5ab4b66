#pragma once

#include "core/capacity/places.h"
#include "core/daycare/daycare_day.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>
#include <QVariantList>

namespace desk::ui {

/// A pet that comes for the day, in words.
struct DaycareLine
{
    QString id; ///< of the stay
    PlayGroup playGroup = PlayGroup::Unknown;
    ReservationState stayState = ReservationState::Confirmed;
    QString pet;
    QString family;
    QString breed;
    QString service;
    QString room;
    QString state; ///< "Expected at 7:30 AM", with its symbol and tone
    QString symbol;
    int tone = 0;
    QVariantList alerts; ///< {symbol, text, tone}
    QVariantMap health;  ///< the same; empty when the stay is over
    QString credits;     ///< "7 visits left"; empty: no package
    bool creditsGone = false;
    QString reason; ///< why it could not be done a moment ago; empty: it was not tried
    bool chosen = false;

    bool operator==(const DaycareLine &) const = default;

    bool isBooked() const { return stayState == ReservationState::Confirmed; }
    bool isHere() const { return stayState == ReservationState::CheckedIn; }
};

/// How many of a group are where.
struct GroupCount
{
    int booked = 0;
    int here = 0;
    int gone = 0;
    int noShows = 0;

    int expected() const { return booked + here + gone; }
};

/// By group; in a group those who are still to come, then those who are here, then the others.
QList<DaycareLine> linesOf(const DaycareDay &day, const Words &words, Instant now);

GroupCount countOf(const QList<DaycareLine> &lines, std::optional<PlayGroup> group = {});

/// "11 of 14 here, 2 gone"
QString countText(const GroupCount &count);

/// "Large yard: 14 of 20 places"
QString placesText(const PlacesOfDay &places, const Words &words);

class DaycareLines : public RowModel<DaycareLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of DaycareModel")

public:
    enum Role {
        GroupRole = Qt::UserRole,
        PetRole,
        FamilyRole,
        DetailRole,
        StateRole,
        SymbolRole,
        ToneRole,
        AlertsRole,
        HealthRole,
        CreditsRole,
        CreditsGoneRole,
        ReasonRole,
        ChosenRole,
        OverRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const DaycareLine &line, int role) const override;
};

} // namespace desk::ui
