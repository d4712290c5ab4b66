#include "core/store/merge/mark.h"

#include "core/base/planted_bug.h"
#include "core/db/value.h"

#include <QDataStream>
#include <QIODevice>

namespace desk::merge {

namespace {

constexpr quint8 version = 1;
constexpr qsizetype stampBytes = 10;

} // namespace

bool hasSeen(const Claim &claim, const Mark &mark)
{
    const bool isOwn = mark.stamp.device == claim.stamp.device
        && mark.incarnation == claim.incarnation && !isPlanted(PlantedBug::OwnWritesNotKnown);
    return mark.commit <= claim.base || isOwn;
}

bool prevails(const Claim &claim, const Mark &mark)
{
    if (isPlanted(PlantedBug::ClockBeforeCausality))
        return claim.stamp > mark.stamp;
    return hasSeen(claim, mark) || claim.stamp > mark.stamp;
}

QByteArray encodeMarks(const Marks &marks)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << version << quint16(marks.size());
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        out << mark.key() << quint64(mark->commit) << quint32(mark->incarnation);
        out.writeRawData(mark->stamp.bytes().constData(), int(stampBytes));
    }
    return bytes;
}

Marks decodeMarks(const QByteArray &bytes)
{
    QDataStream in(bytes);
    quint8 found = 0;
    quint16 count = 0;
    in >> found >> count;
    Marks marks;
    for (quint16 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QByteArray name;
        quint64 commit = 0;
        quint32 incarnation = 0;
        QByteArray stamp(stampBytes, '\0');
        in >> name >> commit >> incarnation;
        in.readRawData(stamp.data(), int(stampBytes));
        marks.insert(name,
                     {.commit = qint64(commit),
                      .stamp = Stamp::parse(stamp).value_or(Stamp()),
                      .incarnation = int(incarnation)});
    }
    if (found != version || in.status() != QDataStream::Ok || !in.atEnd())
        throw db::Error("the marks of a row are damaged");
    return marks;
}

} // namespace desk::merge
