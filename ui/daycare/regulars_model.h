#pragma once

#include "core/daycare/regulars.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// A pet that comes for the day, as far as a sentence and the next page need it.
struct Visitor
{
    ReservationId stay;
    BookingId booking;
    QString name;
};

/// What the list of the daycare and a label that is read share: regulars come and go with one key,
/// and whoever needs more has its page opened.
class RegularsModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a base class")

public:
    using FormModel::FormModel;

Q_SIGNALS:
    /// "check_in", "check_out", with what it is opened with.
    void pageAsked(const QString &page, const QVariantMap &argument);

protected:
    /// One after the other, each for itself. Of one alone that needs more its page opens.
    void checkIn(const QList<Visitor> &visitors);
    void checkOut(const QList<Visitor> &visitors);

    /// What came of all of them.
    virtual void finished(const QList<RegularDone> &) { }

    QString reasonOf(const RegularDone &done) const;

private:
    QList<Regular> inOurName(const QList<Visitor> &visitors);
    void cameIn(const QList<Visitor> &visitors, const QList<RegularDone> &all);
    void wentHome(const QList<Visitor> &visitors, const QList<RegularDone> &all);
    void askFirst(const QString &page, const Visitor &visitor, const RegularDone &done);
    void tellNobody(const QList<RegularDone> &all);
};

} // namespace desk::ui
