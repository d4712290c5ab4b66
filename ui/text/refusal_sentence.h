#pragma once

#include "core/base/refusal.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace desk::ui {

/// The sentences. Each says what to do next, and stands also when the command gave no values.
class RefusalSentence
{
    Q_DECLARE_TR_FUNCTIONS(RefusalSentence)

public:
    RefusalSentence(const Refusal &refusal, const Words &words)
        : m_refusal(refusal)
        , m_words(words)
    {
    }

    QString sentence() const;

private:
    bool has(const QString &name) const { return m_refusal.values.contains(name); }
    QString text(const QString &name) const;
    int count(const QString &name) const;
    bool lastsDays() const;
    QString room() const;

    QString outOfRange() const;
    QString wrongPin() const;
    QString vaccineStops() const;
    QString unitTaken() const;
    QString stayInTheWay() const;
    QString unitBlocked() const;
    QString placesTaken() const;
    QString petAlreadyBooked() const;
    QString wrongState() const;
    QString groomerOff() const;
    QString groomerTaken() const;
    QString trainerTaken() const;
    QString courseFull() const;
    QString undoBlocked() const;
    QString rateMissing() const;
    QString replicaUnreadable() const;
    QString fileUnreadable() const;
    QString hubNotTrusted() const;
    QString tooManyTries() const;
    QString planUsedUp() const;

    const Refusal &m_refusal;
    const Words &m_words;
};

} // namespace desk::ui
