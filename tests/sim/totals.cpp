#include "tests/sim/totals.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTextStream>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

constexpr std::array counts{
    std::pair{"histories", &Totals::histories},
    std::pair{"operations", &Totals::operations},
    std::pair{"cards", &Totals::cards},
    std::pair{"requests", &Totals::requests},
    std::pair{"hours", &Totals::hours},
    std::pair{"milliseconds", &Totals::milliseconds},
};

// How often each was injected, as one field.
QString faultsInWords(const FaultCounts &faults)
{
    QStringList words;
    for (const auto &[fault, count] : faults)
        words += QString::fromLatin1(nameOf(fault)) + u':' + QString::number(count);
    return words.join(u' ');
}

} // namespace

void Totals::add(const Plan &plan, const Outcome &outcome)
{
    ++histories;
    operations += outcome.operations;
    cards += outcome.cards;
    requests += outcome.requests;
    hours += outcome.virtualMilliseconds / 3'600'000;
    for (const auto &[fault, count] : outcome.faults)
        faults[fault] += count;
    if (!outcome.broken.isEmpty())
        broken += Broken{.seed = plan.seed, .promises = outcome.broken};
}

void Totals::add(const Totals &others)
{
    for (const auto &[name, count] : counts)
        this->*count += others.*count;
    for (const auto &[fault, count] : others.faults)
        faults[fault] += count;
    broken += others.broken;
}

double Totals::historiesASecond() const
{
    return double(histories) * 1'000 / double(std::max<qint64>(1, milliseconds));
}

QStringList Totals::missingFaults() const
{
    QStringList missing;
    for (const Fault fault : allFaults) {
        if (!faults.contains(fault))
            missing += QString::fromLatin1(nameOf(fault));
    }
    return missing;
}

QStringList Totals::report() const
{
    QStringList lines{
        u"%1 histories, %2 operations, %3 cards, %4 requests, %5 hours of a resort's time"_s
            .arg(histories)
            .arg(operations)
            .arg(cards)
            .arg(requests)
            .arg(hours),
        u"%1 histories a second on one core"_s.arg(historiesASecond(), 0, 'f', 1)};
    for (const auto &[fault, count] : faults)
        lines +=
            u"  %1 %2"_s.arg(QString::fromLatin1(nameOf(fault)).leftJustified(4)).arg(count, 9);
    for (const Broken &one : broken)
        lines += u"BROKEN: seed %1: %2"_s.arg(one.seed).arg(one.promises.join(u"; "_s));
    return lines;
}

QJsonObject Totals::toJson() const
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(QString::fromLatin1(name), this->*count);
    QJsonObject injected;
    for (const auto &[fault, count] : faults)
        injected.insert(QString::fromLatin1(nameOf(fault)), count);
    object.insert("faults"_L1, injected);
    QJsonArray seeds;
    for (const Broken &one : broken)
        seeds += QJsonArray{QString::number(one.seed), QJsonArray::fromStringList(one.promises)};
    object.insert("broken"_L1, seeds);
    return object;
}

Totals Totals::fromJson(const QJsonObject &object)
{
    Totals totals;
    for (const auto &[name, count] : counts)
        totals.*count = object.value(QLatin1StringView(name)).toInteger();
    const QJsonObject injected = object.value("faults"_L1).toObject();
    for (const Fault fault : allFaults) {
        const qint64 count = injected.value(QLatin1StringView(nameOf(fault))).toInteger();
        if (count > 0)
            totals.faults[fault] = count;
    }
    for (const QJsonValue &value : object.value("broken"_L1).toArray()) {
        const QJsonArray one = value.toArray();
        totals.broken += Broken{.seed = one.at(0).toString().toULongLong(),
                                .promises = one.at(1).toVariant().toStringList()};
    }
    return totals;
}

bool addToLedger(const QString &path, const QString &commit, quint64 first, const Totals &totals)
{
    QFile file(path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return false;
    QTextStream lines(&file);
    if (isNew)
        lines << "day,commit,first_seed,last_seed,histories,operations,hours,broken,"
                 "histories_a_second_on_one_core,faults\n";
    lines << QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate) << ',' << commit << ','
          << first << ',' << first + quint64(totals.histories) - 1 << ',' << totals.histories << ','
          << totals.operations << ',' << totals.hours << ',' << totals.broken.size() << ','
          << QString::number(totals.historiesASecond(), 'f', 1) << ','
          << faultsInWords(totals.faults) << '\n';
    lines.flush();
    return file.error() == QFile::NoError;
}

} // namespace desk::sim
