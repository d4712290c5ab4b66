#pragma once

#include "ui/hub/desk_rows.h"
#include "ui/models/form_model.h"
#include "ui/text/hub_text.h"

#include <QTimer>

namespace desk::ui {

/// How this desk stands with the hub and the other desks, and what a person can do about it.
class SyncModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString story READ story NOTIFY shown FINAL)
    Q_PROPERTY(QString symbol READ symbol NOTIFY shown FINAL)
    Q_PROPERTY(bool trouble READ isTrouble NOTIFY shown FINAL)
    Q_PROPERTY(QString clockText READ clockText NOTIFY shown FINAL)
    /// How much can still be asked, and when goes what waits; empty while nobody has to care.
    Q_PROPERTY(QString budgetText READ budgetText NOTIFY shown FINAL)
    /// Each {label, value}.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)
    /// Each {kind, count, age}.
    Q_PROPERTY(QVariantList queue READ queue NOTIFY shown FINAL)
    /// Something was done here that the hub does not have yet.
    Q_PROPERTY(bool waits READ waits NOTIFY shown FINAL)
    /// The verb of the page; empty where typing in an address and a code is all there is to do.
    Q_PROPERTY(QString actionText READ actionText NOTIFY shown FINAL)
    /// The hub may be asked now.
    Q_PROPERTY(bool canTry READ canTry NOTIFY shown FINAL)
    /// An address and a code can be typed in: alone, shut out, or without a key.
    Q_PROPERTY(bool connects READ connects NOTIFY shown FINAL)
    Q_PROPERTY(QString address READ address NOTIFY shown FINAL)
    /// The key of a hub that nobody vouches for, to be compared; empty while there is none.
    Q_PROPERTY(QString strangeKey READ strangeKey NOTIFY strangeKeyChanged FINAL)
    /// Other desks can be let in and shut out.
    Q_PROPERTY(bool hasDesks READ hasDesks NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::DeskRows *desks READ desks CONSTANT FINAL)
    /// Why the list of desks is not there, or that it is being asked for.
    Q_PROPERTY(QString desksText READ desksText NOTIFY desksChanged FINAL)
    /// The code for another computer, as it is read aloud; empty while there is none.
    Q_PROPERTY(QString code READ code NOTIFY codeChanged FINAL)
    Q_PROPERTY(QString codeHint READ codeHint NOTIFY codeChanged FINAL)
    /// The same with the hub's address, for a scanner.
    Q_PROPERTY(QString codeLink READ codeLink NOTIFY codeChanged FINAL)

public:
    explicit SyncModel(QObject *parent = nullptr);

    QString title() const { return m_text.title; }
    QString story() const { return m_text.story; }
    QString symbol() const;
    bool isTrouble() const { return m_text.isTrouble; }
    QString clockText() const;
    QString budgetText() const;
    QVariantList facts() const;
    QVariantList queue() const;
    bool waits() const { return session() && session()->waiting() > 0; }
    QString actionText() const;
    bool canTry() const;
    bool connects() const;
    QString address() const;
    QString strangeKey() const;
    bool hasDesks() const;
    DeskRows *desks() { return &m_desks; }
    QString desksText() const { return m_desksText; }
    QString code() const;
    QString codeHint() const;
    QString codeLink() const;

    /// Does what the verb of the page says.
    Q_INVOKABLE void act();
    /// Does not wait for the next try.
    Q_INVOKABLE void tryNow();
    Q_INVOKABLE void connectTo(const QString &address, const QString &code);
    /// A person compared the strange key: it is the hub's, or it is not.
    Q_INVOKABLE void trustKey();
    Q_INVOKABLE void distrustKey();
    Q_INVOKABLE void askForDesks();
    Q_INVOKABLE void makeCode();
    Q_INVOKABLE void forgetCode();
    /// The desk in this row can be shut out: it is not this one, and was not before.
    Q_INVOKABLE bool canShutOut(int row) const;
    Q_INVOKABLE QString nameAt(int row) const;
    /// `atOnce`: it erases what it has without handing it in.
    Q_INVOKABLE void shutOut(int row, bool atOnce);

Q_SIGNALS:
    void shown();
    void strangeKeyChanged();
    void desksChanged();
    void codeChanged();
    /// A person wants to see what waits.
    void listWanted();
    /// This desk belongs to the hub now.
    void connected();
    /// Fields have problems: the first of them gets the focus.
    void refused();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    const HubStatus &status() const { return session()->hubStatus(); }
    HubLink *hub() const { return session() ? session()->hub() : nullptr; }
    Words words() const { return session()->words(); }
    void listen();
    void takeStatus();
    void askForQueue();
    bool isAway() const;
    void say();
    void showDesks(const Result<QList<EnrolledDevice>> &devices);
    void connectAsTyped();
    void finishConnecting(const Refusals &refusals);

    HubText m_text;
    QList<QueueState> m_queue;
    bool m_isQueueAsked = false;
    bool m_isQueueAskedAgain = false; ///< it changed meanwhile
    DeskRows m_desks;
    QString m_desksText;
    TypedEnrolment m_typed; ///< what this desk connects with
    std::optional<HubKey> m_strangeKey;
    std::optional<EnrolmentCode> m_code;
    QTimer m_second;
    bool m_wantsDesks = false; ///< somebody looks at the list
    bool m_isAway = true;      ///< the hub could not be asked, when it was last heard of
};

} // namespace desk::ui
