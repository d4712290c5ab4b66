#include "ui/founding/start_trouble.h"

#include "ui/text/refusal_text.h"

#include <QDir>

namespace desk::ui {

StartTrouble::StartTrouble(const Refusals &refusals,
                           const QString &folder,
                           std::optional<QDate> backupOf,
                           QObject *parent)
    : QObject(parent)
    , m_where(tr("Its data is in %1.").arg(QDir::toNativeSeparators(folder)))
{
    Resort resort;
    resort.locale = QLocale::system().name();
    const Words words(resort, ResortTime{.zone = QTimeZone::utc()}, QLocale());
    QStringList sentences;
    for (const Refusal &refusal : refusals)
        sentences += refusalText(refusal, words);
    m_sentence = sentences.join(u'\n');
    if (backupOf)
        m_backupText = tr("There is a backup of %1. What was done since then would be missing.")
                           .arg(words.dayMonthYear(*backupOf));
}

} // namespace desk::ui
