#pragma once

#include "core/base/refusal.h"

#include <QObject>
#include <qqmlregistration.h>

namespace desk::ui {

/// Why the data of this computer could not be opened, in words, and what somebody decides then.
class StartTrouble : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application and passed to TroubleWindow.qml")
    Q_PROPERTY(QString sentence READ sentence CONSTANT FINAL)
    Q_PROPERTY(QString where READ where CONSTANT FINAL)
    /// Which backup could take the place of what can't be read; empty when there is none.
    Q_PROPERTY(QString backupText READ backupText CONSTANT FINAL)

public:
    enum Answer { Close, TryAgain, Restore };
    Q_ENUM(Answer)

    /// `backupOf` is the day of the newest backup, if it could help.
    StartTrouble(const Refusals &refusals,
                 const QString &folder,
                 std::optional<QDate> backupOf,
                 QObject *parent = nullptr);

    QString sentence() const { return m_sentence; }
    QString where() const { return m_where; }
    QString backupText() const { return m_backupText; }

    Q_INVOKABLE void answer(desk::ui::StartTrouble::Answer answer) { Q_EMIT answered(answer); }

Q_SIGNALS:
    void answered(desk::ui::StartTrouble::Answer answer);

private:
    QString m_sentence;
    QString m_where;
    QString m_backupText;
};

} // namespace desk::ui
