#pragma once

#include "core/lodging/free_units.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// Another room for a stay: those that are free for the rest of it.
class StayRoomModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList rooms READ rooms NOTIFY roomsChanged FINAL)
    /// Which of them would have to be cleaned first.
    Q_PROPERTY(QList<bool> notClean READ notClean NOTIFY roomsChanged FINAL)

public:
    using FormModel::FormModel;

    QStringList rooms() const;
    QList<bool> notClean() const;

    Q_INVOKABLE void open(const QString &reservation);
    Q_INVOKABLE void markClean(int room);
    Q_INVOKABLE void move(int room);

Q_SIGNALS:
    void roomsChanged();
    /// The list was made anew: this one of it is clean now.
    void cleaned(int room);
    void done();

private:
    ReservationId m_reservation;
    QString m_pet;
    std::optional<UnitId> m_before; ///< to go back to, while the pet has not come
    QList<FreeUnit> m_rooms;
};

/// A room to choose: its name, its kind, and what must be known of it.
QString freeRoomText(const FreeUnit &room);

} // namespace desk::ui
