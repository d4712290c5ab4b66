#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"
#include "core/health/vaccine.h"
#include "core/health/verdict.h"

namespace desk {

/// What was noted when a pet arrived.
struct CheckInRecord
{
    CheckInId id;
    ReservationId reservation;
    Instant at{};
    StaffId staff;
    std::optional<int> weightGrams;
    QString arrivedWith;                  ///< who brought the pet
    Verdict vaccineVerdict = Verdict::Ok; ///< as judged then
    Instant vaccineAsOf{};                ///< how old the data was that it was judged on
    std::optional<AgreementSignatureId> agreementSignature;
    std::optional<Instant> undoneAt;
    std::optional<QDate> judgedUntil = {}; ///< the day on which the pet was to leave

    bool operator==(const CheckInRecord &) const = default;

    static constexpr auto table = "check_ins";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CheckInRecord::id},
                            Field{"reservation", &CheckInRecord::reservation},
                            Field{"at", &CheckInRecord::at},
                            Field{"staff", &CheckInRecord::staff},
                            Field{"weight_grams", &CheckInRecord::weightGrams},
                            Field{"arrived_with", &CheckInRecord::arrivedWith},
                            Field{"vaccine_verdict", &CheckInRecord::vaccineVerdict},
                            Field{"vaccine_as_of", &CheckInRecord::vaccineAsOf},
                            Field{"agreement_signature", &CheckInRecord::agreementSignature},
                            Field{"undone_at", &CheckInRecord::undoneAt},
                            Field{"judged_until", &CheckInRecord::judgedUntil});
    }
};

/// What one vaccine rule said when a pet was checked in, and by what it was judged: it stays as it
/// was, whatever becomes of the rule and of the records.
struct CheckInFinding
{
    CheckInFindingId id;
    CheckInId checkIn;
    int position = 0; ///< the worst first
    VaccineId vaccine;
    VaccineRuleId rule;
    int ruleVersion = 0;
    Severity severity = Severity::Block;
    Verdict verdict = Verdict::Missing;
    std::optional<VaccineRecordId> record; ///< the one that spoke best for the pet
    std::optional<QDate> givenOn;
    std::optional<QDate> expiresOn;
    std::optional<VaccineWaiverId> waiver;
    std::optional<QDate> waivedUntil;

    bool operator==(const CheckInFinding &) const = default;

    static constexpr auto table = "check_in_findings";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CheckInFinding::id},
                            Field{"check_in", &CheckInFinding::checkIn},
                            Field{"position", &CheckInFinding::position},
                            Field{"vaccine", &CheckInFinding::vaccine},
                            Field{"rule", &CheckInFinding::rule},
                            Field{"rule_version", &CheckInFinding::ruleVersion},
                            Field{"severity", &CheckInFinding::severity},
                            Field{"verdict", &CheckInFinding::verdict},
                            Field{"record", &CheckInFinding::record},
                            Field{"given_on", &CheckInFinding::givenOn},
                            Field{"expires_on", &CheckInFinding::expiresOn},
                            Field{"waiver", &CheckInFinding::waiver},
                            Field{"waived_until", &CheckInFinding::waivedUntil});
    }
};

/// A question of the check-in and its answer.
struct CheckInAnswer
{
    CheckInAnswerId id;
    CheckInId checkIn;
    int position = 0;
    QString question;
    QString answer;

    bool operator==(const CheckInAnswer &) const = default;

    static constexpr auto table = "check_in_answers";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CheckInAnswer::id},
                            Field{"check_in", &CheckInAnswer::checkIn},
                            Field{"position", &CheckInAnswer::position},
                            Field{"question", &CheckInAnswer::question},
                            Field{"answer", &CheckInAnswer::answer});
    }
};

/// Something that came with the pet and goes home with it.
struct Belonging
{
    BelongingId id;
    ReservationId reservation;
    QString item;
    int quantity = 1;
    QString note;
    std::optional<Instant> returnedAt;
    QString notReturnedReason;
    std::optional<Instant> archivedAt;

    bool operator==(const Belonging &) const = default;

    static constexpr auto table = "belongings";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Belonging::id},
                            Field{"reservation", &Belonging::reservation},
                            Field{"item", &Belonging::item},
                            Field{"quantity", &Belonging::quantity},
                            Field{"note", &Belonging::note},
                            Field{"returned_at", &Belonging::returnedAt},
                            Field{"not_returned_reason", &Belonging::notReturnedReason},
                            Field{"archived_at", &Belonging::archivedAt});
    }
};

} // namespace desk
