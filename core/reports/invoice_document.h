#pragma once

#include "core/base/refusal.h"
#include "core/reports/bill.h"
#include "core/reports/document_head.h"

namespace desk {

/// A stay on an invoice.
struct InvoiceStay
{
    ReservationId reservation;
    QString pet;
    QString service;
    QString unitKind; ///< "Suite"; empty when no room belongs to it
    QDate arrivesOn;
    QDate leavesOn;

    bool operator==(const InvoiceStay &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &InvoiceStay::reservation},
                            Field{"pet", &InvoiceStay::pet},
                            Field{"service", &InvoiceStay::service},
                            Field{"unit_kind", &InvoiceStay::unitKind},
                            Field{"arrives_on", &InvoiceStay::arrivesOn},
                            Field{"leaves_on", &InvoiceStay::leavesOn});
    }
};

/// Something paid on an invoice.
struct InvoicePayment
{
    QString receipt; ///< its number
    QDate day;
    TenderKind kind{};
    QString lastFour;
    Money amount;

    bool operator==(const InvoicePayment &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"receipt", &InvoicePayment::receipt},
                            Field{"day", &InvoicePayment::day},
                            Field{"kind", &InvoicePayment::kind},
                            Field{"last_four", &InvoicePayment::lastFour},
                            Field{"amount", &InvoicePayment::amount});
    }
};

/// The bill on paper, A4 or Letter.
struct InvoiceDocument
{
    DocumentHead head;
    Addressee addressee;
    QString bookingNumber;
    QString corrects; ///< a credit note: the number of the bill it corrects
    Bill bill;
    QList<InvoiceStay> stays;
    QList<InvoicePayment> payments;

    bool operator==(const InvoiceDocument &) const = default;
};

/// Refuses: Unknown.
Result<InvoiceDocument> invoiceDocument(db::Database &database,
                                        InvoiceId invoice,
                                        const Printing &printing);

} // namespace desk
