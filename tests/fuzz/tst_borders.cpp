#include "core/base/random.h"
#include "tests/fuzz/border.h"
#include "tests/support/test_program.h"

using namespace desk;
using namespace desk::test;

namespace {

constexpr qsizetype dishonest = 1'600; // at each border

/// One change as somebody makes it who wants to break a reader, or a bad line does.
QByteArray spoiled(QByteArray bytes, Random &random)
{
    static const QByteArrayList texts{"-1",
                                      "0",
                                      "9223372036854775807",
                                      "1e309",
                                      "null",
                                      "[]",
                                      "{}",
                                      "\"\"",
                                      "\\u0000",
                                      "\xff\xfe",
                                      "\n",
                                      "\"",
                                      "%"};
    const auto anywhere = [&] { return qsizetype(random.below(quint64(bytes.size()) + 1)); };
    const qsizetype at = anywhere();
    switch (random.below(6)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = char(uchar(bytes[at]) ^ uchar(1U << random.below(8)));
        return bytes;
    case 1:
        return bytes.first(at);
    case 2:
        return bytes.insert(at, bytes.mid(anywhere(), 40));
    case 3:
        return bytes.remove(at, qsizetype(random.below(20)));
    case 4:
        return bytes.insert(at, texts[qsizetype(random.below(quint64(texts.size())))]);
    default:
        return bytes.replace(at, 4, texts[qsizetype(random.below(quint64(texts.size())))]);
    }
}

} // namespace

/// A fuzzer's work in small, so that every change passes it; tailtown-fuzz is the real one.
class BordersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverComesInIsRefusedOrUnderstood_data()
    {
        QTest::addColumn<int>("border");
        for (int border = 0; border < borders().size(); ++border)
            QTest::newRow(borders()[border].name.constData()) << border;
    }

    void whateverComesInIsRefusedOrUnderstood()
    {
        QFETCH(int, border);
        const Border &tried = borders()[border];
        SeededRandom random(quint64(border) + 1);
        const QList<QByteArray> inputs = tried.honest();
        for (const QByteArray &honest : inputs) {
            tried.feed(honest);
            for (qsizetype time = dishonest / inputs.size(); time > 0; --time) {
                QByteArray bytes = honest;
                for (quint64 changes = 1 + random.below(4); changes > 0; --changes)
                    bytes = spoiled(std::move(bytes), random);
                tried.feed(bytes);
            }
        }
    }
};

DESK_TEST(BordersTest)
#include "tst_borders.moc"
