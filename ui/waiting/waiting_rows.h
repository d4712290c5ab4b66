#pragma once

#include "core/waiting/found_room.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A family on the waiting list, in words.
struct WaitingLine
{
    QString id; ///< of its entry
    QString pets;
    QString family;
    QString wish; ///< "Boarding · Wed, 23 Dec – Sun, 27 Dec · King suite · ± 2 days"
    QString chip; ///< how it stands: "KS2 is free"
    QString symbol;
    int tone = 0;
    bool comesFirst = false;

    bool operator==(const WaitingLine &) const = default;
};

/// Words for a family that waits. `answer` is nothing while the house is still being asked.
class WaitingText
{
    Q_DECLARE_TR_FUNCTIONS(WaitingText)

public:
    WaitingText(const WaitingFamily &waiting,
                const std::optional<WaitingAnswer> &answer,
                const Words &words,
                Instant now);

    /// `kind` is the name of the rooms that they wait for; empty: any.
    WaitingLine line(const QString &kind) const;
    QString pets() const;
    /// "Wed, 23 Dec – Sun, 27 Dec"
    QString days() const;
    /// "KS2 is free from Wed, 23 Dec to Sun, 27 Dec: $420.00", or what stands in the way.
    QString answer() const;
    /// "± 2 days"; empty: these days only.
    QString flexible() const;
    /// "Offered until 6:00 PM"; empty: nothing was.
    QString offer() const;
    bool isOfferOpen() const;
    bool isOver() const;

private:
    QDate today() const;
    QDate arrivesOn() const;
    QDate leavesOn() const;
    void tellHow(WaitingLine &line) const;

    WaitingFamily m_waiting;
    std::optional<WaitingAnswer> m_answer;
    Words m_words;
    Instant m_now;
};

class WaitingRows : public RowModel<WaitingLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of WaitingModel")

public:
    enum Role {
        PetsRole = Qt::UserRole,
        FamilyRole,
        WishRole,
        ChipRole,
        SymbolRole,
        ToneRole,
        ComesFirstRole
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const WaitingLine &line, int role) const override;
};

} // namespace desk::ui
