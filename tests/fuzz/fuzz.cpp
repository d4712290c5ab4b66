// tailtown-fuzz --border=NAME --seeds=DIR DIR [libFuzzer's own options]: libFuzzer at one of our
// borders. It first writes honest inputs into the folder of seeds, which is to be one of those that
// libFuzzer reads.

#include "tests/fuzz/border.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace desk::test;

const Border *chosen = nullptr;

QByteArray valueOf(const char *argument, const QByteArray &option)
{
    const QByteArray text(argument);
    return text.startsWith(option) ? text.sliced(option.size()) : QByteArray();
}

void writeSeeds(const QString &folder)
{
    QDir().mkpath(folder);
    int number = 0;
    for (const QByteArray &honest : chosen->honest()) {
        QFile file(QDir(folder).filePath(QStringLiteral("honest-%1").arg(++number)));
        if (file.open(QIODevice::WriteOnly))
            file.write(honest);
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static QCoreApplication application(*count, *arguments);
    QString seeds;
    for (int index = 1; index < *count; ++index) {
        const char *argument = (*arguments)[index];
        for (const Border &border : borders()) {
            if (valueOf(argument, "--border=") == border.name)
                chosen = &border;
        }
        if (const QByteArray folder = valueOf(argument, "--seeds="); !folder.isEmpty())
            seeds = QString::fromLocal8Bit(folder);
    }
    if (!chosen) {
        std::fputs("Say --border= one of:\n", stderr);
        for (const Border &border : borders())
            std::fprintf(stderr, "  %s\n", border.name.constData());
        std::exit(2);
    }
    if (!seeds.isEmpty())
        writeSeeds(seeds);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    chosen->feed(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
