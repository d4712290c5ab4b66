#pragma once

#include "ui/models/form_model.h"
#include "ui/models/row_model.h"
#include "ui/today/board_card.h"

namespace desk::ui {

/// One column of the board.
class BoardColumn : public RowModel<BoardCard>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of TodayModel")

public:
    enum Role {
        PetsRole = Qt::UserRole,
        FamilyRole,
        BreedsRole,
        HourRole,
        TimeRole,
        LateRole,
        RoomsRole,
        AlertsRole,
        HealthRole,
        BalanceRole,
        ToDoRole,
        DoneRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const BoardCard &card, int role) const override;
};

/// The day on one page: who arrives, who is here, who leaves; live after every change.
class TodayModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::BoardColumn *arriving READ arriving CONSTANT FINAL)
    Q_PROPERTY(desk::ui::BoardColumn *inHouse READ inHouse CONSTANT FINAL)
    Q_PROPERTY(desk::ui::BoardColumn *leaving READ leaving CONSTANT FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY boardChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString arrivalsText READ arrivalsText NOTIFY boardChanged FINAL)
    Q_PROPERTY(QString hereText READ hereText NOTIFY boardChanged FINAL)
    Q_PROPERTY(QString stayingText READ stayingText NOTIFY boardChanged FINAL)
    Q_PROPERTY(QString departuresText READ departuresText NOTIFY boardChanged FINAL)
    Q_PROPERTY(QString arrivalsTomorrow READ arrivalsTomorrow NOTIFY boardChanged FINAL)
    Q_PROPERTY(QString departuresTomorrow READ departuresTomorrow NOTIFY boardChanged FINAL)

public:
    using FormModel::FormModel;

    BoardColumn *arriving() { return &m_arriving; }
    BoardColumn *inHouse() { return &m_inHouse; }
    BoardColumn *leaving() { return &m_leaving; }
    bool isLoaded() const { return m_loaded; }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    QString arrivalsText() const;
    QString hereText() const;
    QString stayingText() const;
    QString departuresText() const;
    QString arrivalsTomorrow() const;
    QString departuresTomorrow() const;

    /// The family of a row, as {booking, reservation, household, pets, family, ...} for the
    /// inspector and the next page.
    Q_INVOKABLE QVariant card(desk::ui::BoardColumn *column, int row) const;

Q_SIGNALS:
    void boardChanged();
    void filterChanged();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void show();

    BoardColumn m_arriving;
    BoardColumn m_inHouse;
    BoardColumn m_leaving;
    TodayBoard m_board;
    BoardCards m_cards;
    QString m_filter;
    bool m_loaded = false;
};

} // namespace desk::ui
