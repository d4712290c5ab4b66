#pragma once

#include "core/catalog/service.h"
#include "core/lodging/unit.h"
#include "core/quote/answered_enquiry.h"
#include "core/quote/typed_enquiry.h"
#include "ui/models/form_model.h"
#include "ui/quote/quote_rows.h"

namespace desk::ui {

/// A family asks what a stay would cost: a line that is typed, a form that says the same, and the
/// answer beside them, which becomes a booking. It asks a worker, and again only when that has
/// answered, so that fast typing queues nothing.
class QuoteModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString line READ line WRITE setLine NOTIFY lineChanged FINAL)
    /// What of the line was not understood, in words; empty when all was.
    Q_PROPERTY(QString notUnderstood READ notUnderstood NOTIFY lineChanged FINAL)
    Q_PROPERTY(int longestLine READ longest CONSTANT FINAL)
    /// A line as one would type it here: "smith 23-27/12 suite".
    Q_PROPERTY(QString example READ example NOTIFY catalogueChanged FINAL)
    /// How the line may go on.
    Q_PROPERTY(desk::ui::QuoteRows *completions READ completions CONSTANT FINAL)
    /// There are any: the count of a list that is not shown is not to be relied upon.
    Q_PROPERTY(bool completable READ isCompletable NOTIFY completionsChanged FINAL)
    /// The answer belongs to what is typed now.
    Q_PROPERTY(bool settled READ isSettled NOTIFY answered FINAL)
    // The form
    Q_PROPERTY(QString who READ who NOTIFY lineChanged FINAL)
    Q_PROPERTY(QString family READ family NOTIFY answered FINAL)
    Q_PROPERTY(QString familyDetail READ familyDetail NOTIFY answered FINAL)
    Q_PROPERTY(QString household READ household NOTIFY answered FINAL)
    /// Somebody was named whom nobody knows.
    Q_PROPERTY(bool unknown READ isUnknown NOTIFY answered FINAL)
    /// {id, name, detail, chosen}
    Q_PROPERTY(QVariantList pets READ pets NOTIFY answered FINAL)
    Q_PROPERTY(QStringList services READ services NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(int serviceIndex READ serviceIndex NOTIFY answered FINAL)
    Q_PROPERTY(QString arrives READ arrives NOTIFY answered FINAL)
    Q_PROPERTY(QString leaves READ leaves NOTIFY answered FINAL)
    /// "Wed, 23 Dec – Sun, 27 Dec · 4 nights"
    Q_PROPERTY(QString period READ period NOTIFY answered FINAL)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY catalogueChanged FINAL)
    Q_PROPERTY(int kindIndex READ kindIndex NOTIFY answered FINAL)
    Q_PROPERTY(bool several READ hasSeveralPets NOTIFY answered FINAL)
    Q_PROPERTY(bool together READ isTogether NOTIFY answered FINAL)
    /// {name, price, days}: days is 0 for none, 1 for the day of departure, 2 for every day.
    Q_PROPERTY(QVariantList addOns READ addOns NOTIFY answered FINAL)
    Q_PROPERTY(QString deposit READ deposit NOTIFY lineChanged FINAL)
    /// What is asked for when nothing is typed.
    Q_PROPERTY(QString depositHint READ depositHint NOTIFY answered FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY catalogueChanged FINAL)
    // The answer
    Q_PROPERTY(bool offered READ hasOffer NOTIFY answered FINAL)
    /// What is missing before there can be an answer.
    Q_PROPERTY(QString hint READ hint NOTIFY answered FINAL)
    Q_PROPERTY(QString total READ total NOTIFY answered FINAL)
    Q_PROPERTY(QString priceProblem READ priceProblem NOTIFY answered FINAL)
    Q_PROPERTY(QString rooms READ rooms NOTIFY answered FINAL)
    /// See OfferText for these.
    Q_PROPERTY(QVariant state READ state NOTIFY answered FINAL)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY answered FINAL)
    Q_PROPERTY(QVariantList nights READ nights NOTIFY answered FINAL)
    Q_PROPERTY(QVariantList alternatives READ alternatives NOTIFY answered FINAL)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY answered FINAL)
    Q_PROPERTY(QVariantList sums READ sums NOTIFY answered FINAL)
    Q_PROPERTY(QStringList terms READ terms NOTIFY answered FINAL)
    Q_PROPERTY(QVariantList checks READ checks NOTIFY answered FINAL)
    Q_PROPERTY(bool bookable READ isBookable NOTIFY answered FINAL)
    /// There is a room as soon as somebody else has made it free.
    Q_PROPERTY(bool bookableAfterMove READ isBookableAfterMove NOTIFY answered FINAL)
    /// There is a price that can be given to the family.
    Q_PROPERTY(bool printable READ isPrintable NOTIFY answered FINAL)
    /// There is no room, and they may wait for one.
    Q_PROPERTY(bool waitable READ isWaitable NOTIFY answered FINAL)
    /// Why it was not booked, in words.
    Q_PROPERTY(QString refused READ refused NOTIFY problemsChanged FINAL)
    /// "R-SFE-01-261121-014 is booked: ...", until the next line is begun.
    Q_PROPERTY(QString done READ done NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString booking READ booking NOTIFY doneChanged FINAL)
    /// They were put on the waiting list, and have no room.
    Q_PROPERTY(bool waits READ waits NOTIFY doneChanged FINAL)
    /// The first stay of the booking.
    Q_PROPERTY(QString stay READ stay NOTIFY doneChanged FINAL)

public:
    using FormModel::FormModel;

    QString line() const { return m_line; }
    void setLine(const QString &line);
    QString notUnderstood() const;
    int longest() const { return int(longestLine); }
    QString example() const;
    QuoteRows *completions() { return &m_completions; }
    bool isCompletable() const { return !m_completions.rows().isEmpty(); }
    bool isSettled() const { return !m_asking && m_asked == m_answered; }

    QString who() const { return m_asked.enquiry.who; }
    QString family() const;
    QString familyDetail() const;
    QString household() const;
    bool isUnknown() const;
    QVariantList pets() const;
    QStringList services() const;
    int serviceIndex() const;
    QString arrives() const;
    QString leaves() const;
    QString period() const;
    QStringList kinds() const;
    int kindIndex() const;
    bool hasSeveralPets() const { return m_answer.meant.size() > 1; }
    bool isTogether() const { return m_asked.enquiry.together.value_or(m_answer.together); }
    QVariantList addOns() const;
    QString deposit() const;
    QString depositHint() const;
    QString currency() const;

    bool hasOffer() const { return m_answer.offer.has_value(); }
    QString hint() const;
    QString total() const;
    QString priceProblem() const;
    QString rooms() const;
    QVariant state() const;
    QStringList reasons() const;
    QVariantList nights() const;
    QVariantList alternatives() const;
    QVariantList lines() const;
    QVariantList sums() const;
    QStringList terms() const;
    QVariantList checks() const;
    bool isBookable() const;
    bool isBookableAfterMove() const;
    bool isPrintable() const;
    bool isWaitable() const;
    QString refused() const;
    QString done() const { return m_done; }
    QString booking() const { return m_booking; }
    QString stay() const { return m_stay; }
    bool waits() const { return m_waits; }

    /// What the page was opened with: {"household", "unit", "from", "until"}, each if it is known;
    /// days as they are stored, "2026-12-23".
    Q_INVOKABLE void open(const QVariantMap &argument);
    /// Takes a completion over into the line; of a row that is none, the nearest.
    Q_INVOKABLE void complete(int row);
    // The form: each rewrites the line.
    Q_INVOKABLE void setWho(const QString &typed);
    Q_INVOKABLE void togglePet(const QString &pet);
    Q_INVOKABLE void setService(int index);
    Q_INVOKABLE void setArrives(const QString &typed);
    Q_INVOKABLE void setLeaves(const QString &typed);
    Q_INVOKABLE void stepArrives(int days);
    Q_INVOKABLE void stepLeaves(int days);
    Q_INVOKABLE void setKind(int index);
    Q_INVOKABLE void setTogether(bool together);
    /// None, on the day of departure, every day, none.
    Q_INVOKABLE void stepAddOn(int index);
    Q_INVOKABLE void setDeposit(const QString &typed);
    /// Takes an alternative as the wish.
    Q_INVOKABLE void choose(int alternative);
    /// Books what is offered. With a deposit it is firm when that was taken.
    Q_INVOKABLE void book();
    /// Moves whoever is in the way, and books.
    Q_INVOKABLE void bookAfterMove();
    /// What the print page takes.
    Q_INVOKABLE QVariantMap document() const;
    /// The same as plain text, for a message.
    QString asText() const;
    Q_INVOKABLE void copyAsText();
    /// Puts them on the waiting list for what they asked for.
    Q_INVOKABLE void wait(int flexibleDays, bool comesFirst, const QString &notes);

Q_SIGNALS:
    void lineChanged();
    void completionsChanged();
    void catalogueChanged();
    void answered();
    void doneChanged();
    /// It was booked, and its deposit is to be taken.
    void depositDue(const QString &booking);
    /// They are on the waiting list.
    void waiting();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const { return session()->words(); }
    void loadCatalogue();
    void read();
    void understand();
    /// The form changed the enquiry.
    void rewrite();
    void forgetDone();
    void ask();
    void take(const Result<AnsweredEnquiry> &answer);
    void showCompletions();
    bool canBeBooked() const;
    bool isWhoInDoubt() const;
    /// What was typed in a field of the form can't be.
    void refuse(const QString &field, Reason why, const QMap<QString, RefusalValue> &values = {});
    void moveDays(QDate arrives, QDate leaves);
    void choosePets(const QSet<PetId> &chosen);
    void booked(const Booked &booked,
                const QString &sentence,
                const std::optional<MoveStays> &movesBack = {});
    Book asBooking(const QList<StayWish> &stays) const;
    QString petsInWords() const;

    Lexicon m_lexicon;
    QList<Service> m_services;
    QList<UnitKind> m_kinds;
    QList<AddOn> m_addOns;
    QString m_line;
    TypedEnquiry m_typed;
    EnquiryToAnswer m_asked;
    EnquiryToAnswer m_answered; ///< what the worker was asked last
    bool m_asking = false;
    bool m_stale = false;    ///< rows changed: the same has to be asked again
    bool m_hurried = false;  ///< to be booked as soon as there is an answer
    bool m_insisted = false; ///< it was to be booked: nothing is still being typed
    AnsweredEnquiry m_answer;
    QuoteRows m_completions;
    QString m_done;
    QString m_booking;
    QString m_stay;
    bool m_waits = false;
};

} // namespace desk::ui
