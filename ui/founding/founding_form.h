#pragma once

#include "core/base/refusal.h"
#include "core/resort/found.h"
#include "ui/text/typed_enrolment.h"

#include <QObject>
#include <qqmlregistration.h>
#include <QVariantMap>

#include <functional>

namespace desk::ui {

/// What somebody who founds a resort has decided; the PIN is not hashed yet.
struct FoundingWish
{
    Founding founding;
    QString pin;
};

/// Founds a resort somewhere else than in the screen's thread; `answer` comes back in it.
using Founder =
    std::function<void(const FoundingWish &wish, std::function<void(const Refusals &)> answer)>;

/// A computer that becomes another desk of a resort that exists; nothing in it: it goes on where it
/// broke off.
struct JoinWish
{
    TypedEnrolment enrolment;
    QString computerName;

    bool operator==(const JoinWish &) const = default;
};

/// Joins a resort somewhere else than in the screen's thread. `arrived` says how many records are
/// here so far; both come back in the screen's thread.
using Joiner = std::function<void(const JoinWish &wish,
                                  std::function<void(qint64 records)> arrived,
                                  std::function<void(const Refusals &)> answer)>;

/// The first page of a computer without a resort: what it is called, where it is, how money is
/// counted there, and who may let others in; or which resort that exists it joins.
class FoundingForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application and passed to FoundingWindow.qml")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemsChanged FINAL)
    /// By the name of the field; a variant, because qmllint of Qt 6.4 knows no names inside a map.
    Q_PROPERTY(QVariant problems READ problems NOTIFY problemsChanged FINAL)
    /// What the fields begin with, from this computer's settings.
    Q_PROPERTY(QVariant initial READ initial CONSTANT FINAL)
    Q_PROPERTY(QStringList zones READ zones CONSTANT FINAL)
    Q_PROPERTY(QStringList currencies READ currencies CONSTANT FINAL)
    /// How each currency is called: "USD · US Dollar".
    Q_PROPERTY(QStringList currencyNames READ currencyNames CONSTANT FINAL)
    Q_PROPERTY(QStringList locales READ locales CONSTANT FINAL)
    /// How people write there: "English, United States".
    Q_PROPERTY(QStringList localeNames READ localeNames CONSTANT FINAL)
    /// Whether a resort that exists can be joined from here.
    Q_PROPERTY(bool canJoin READ canJoin CONSTANT FINAL)
    /// Whether this computer was a desk until a manager shut it out, and has erased what it had.
    Q_PROPERTY(bool shutOut READ isShutOut NOTIFY shutOutChanged FINAL)
    /// How far joining has come, in words; empty while nobody joins.
    Q_PROPERTY(QString progress READ progress NOTIFY progressChanged FINAL)
    /// The key of a hub that nobody vouches for, to be compared; empty while there is none.
    Q_PROPERTY(QString strangeKey READ strangeKey NOTIFY strangeKeyChanged FINAL)
    /// Whether joining broke off before, and is gone on with.
    Q_PROPERTY(bool resuming READ isResuming NOTIFY resumingChanged FINAL)

public:
    /// Without a joiner, a resort can only be founded.
    explicit FoundingForm(Founder founder, Joiner joiner = {}, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    QString problem() const { return m_problem; }
    QVariant problems() const { return m_problems; }
    QVariant initial() const;
    QStringList zones() const { return m_zones; }
    QStringList currencies() const { return m_currencies; }
    QStringList currencyNames() const { return m_currencyNames; }
    QStringList locales() const { return m_locales; }
    QStringList localeNames() const { return m_localeNames; }
    bool canJoin() const { return bool(m_joiner); }
    QString progress() const { return m_progress; }
    bool isShutOut() const { return m_isShutOut; }
    void setShutOut(bool isShutOut)
    {
        m_isShutOut = isShutOut;
        Q_EMIT shutOutChanged();
    }
    bool isResuming() const { return m_isResuming; }
    QString strangeKey() const;

    /// Goes on with joining where it broke off the last time: no code is needed any more.
    void resumeJoining();

    /// "SFE" for "Santa Fe": what numbers begin with unless somebody says otherwise.
    Q_INVOKABLE static QString codeFor(const QString &locationName);
    /// A day, an amount and a time as this locale writes them, to choose by.
    Q_INVOKABLE QString sample(const QString &locale, const QString &currency) const;
    Q_INVOKABLE void found(const QVariantMap &values);
    /// {address, code, computerName}; a scanned address holds the code too.
    Q_INVOKABLE void join(const QVariantMap &values);
    /// A person compared the strange key: it is the hub's, or it is not.
    Q_INVOKABLE void trustKey();
    Q_INVOKABLE void distrustKey();

Q_SIGNALS:
    void busyChanged();
    void problemsChanged();
    void progressChanged();
    void shutOutChanged();
    void resumingChanged();
    void strangeKeyChanged();
    /// There is a resort on this computer now.
    void founded();

private:
    void listCountries();
    void show(const Refusals &refusals, const QString &locale, const QString &currency);
    void begin(const JoinWish &wish);
    void finishJoining(const Refusals &refusals);
    void setBusy(bool busy);
    void setProgress(const QString &progress);

    Founder m_founder;
    Joiner m_joiner;
    bool m_busy = false;
    bool m_isShutOut = false;
    bool m_isResuming = false;
    JoinWish m_wish;
    std::optional<HubKey> m_strangeKey;
    QString m_progress;
    QString m_problem;
    QVariantMap m_problems;
    QStringList m_zones;
    QStringList m_currencies;
    QStringList m_currencyNames;
    QStringList m_locales;
    QStringList m_localeNames;
};

} // namespace desk::ui
