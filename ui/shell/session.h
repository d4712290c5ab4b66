#pragma once

#include "core/base/hub_status.h"
#include "core/base/id_source.h"
#include "core/resort/resort.h"
#include "core/store/attachment_files.h"
#include "core/store/store.h"
#include "ui/shell/data_access.h"
#include "ui/shell/hub_link.h"
#include "ui/text/words.h"

#include <QObject>
#include <QPointer>
#include <qqmlregistration.h>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace desk::ui {

/// A query that the screen's thread waited for: where the code asks it, and how long it took.
struct ScreenRead
{
    const char *file = "";
    int line = 0;
    std::chrono::nanoseconds took{};
};

/// What every screen is handed: the way to the data, and who is signed in. Lives in the screen's
/// thread.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application and passed to Main.qml")
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY staffChanged FINAL)
    Q_PROPERTY(QString staffId READ staffId NOTIFY staffChanged FINAL)
    Q_PROPERTY(QString staffName READ staffName NOTIFY staffChanged FINAL)
    Q_PROPERTY(QString resortName READ resortName NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString locationName READ locationName NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString tillName READ tillName NOTIFY placeChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)
    /// Why the last backup could not be made, in words; empty when it was.
    Q_PROPERTY(QString backupTrouble READ backupTrouble NOTIFY backupTroubleChanged FINAL)
    /// "Bella is checked in.", while it can be undone in one key; else empty.
    Q_PROPERTY(QString undoable READ undoable NOTIFY undoableChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

public:
    Session(DataAccess access, const Clock &clock, Random &random, QObject *parent = nullptr);

    const Place &place() const { return m_place; }
    const Clock &clock() const { return m_clock; }
    Instant now() const { return m_clock.now(); }
    /// The business date of now.
    QDate today() const { return m_place.time.businessDate(now()); }
    Currency currency() const { return m_access.screen->currency(); }

    /// Signatures, photos and papers; any thread may use it.
    const AttachmentFiles &files() const { return *m_access.files; }

    bool isSignedIn() const { return !m_staff.isNull(); }
    StaffId staff() const { return m_staff; }
    Role role() const { return m_role; }
    QString staffId() const { return isSignedIn() ? m_staff.text() : QString(); }
    QString staffName() const { return m_staffName; }
    QString resortName() const { return m_place.resort.name; }
    QString locationName() const { return m_place.location.name; }
    QString tillName() const { return m_tillName; }
    /// The till of this desk: the one a person chose here, else the oldest of the place.
    std::optional<TillId> till() const { return m_till; }
    void setTill(const TillId &till);
    int waiting() const { return m_waiting; }
    QString backupTrouble() const { return m_backupTrouble; }
    /// What became of the nightly backup: nothing when it is there.
    void setBackupTrouble(const Refusals &refusals);

    /// How this desk stands with the hub.
    const HubStatus &hubStatus() const { return m_hubStatus; }
    void setHubStatus(const HubStatus &status);
    /// The way to ask something of the hub; null where there is none, and then nothing that needs
    /// one is offered. It lives until it is taken back with null, or as long as the session.
    HubLink *hub() const { return m_hub; }
    void setHub(HubLink *hub);

    /// The code of the language shown: that of the resort until a person at this desk chose one.
    QString language() const { return m_language; }
    /// Whoever shows words is asked for them again.
    void setLanguage(const QString &code);
    /// How things are written here, in the language shown.
    Words words() const;

    /// Called when the PIN was right.
    void signIn(StaffId staff, const QString &name, Role role);
    Q_INVOKABLE void signOut();

    /// In the name of whoever is signed in, as one gesture.
    By by();

    /// Says what was just done, and carries out `command` when the person takes it back. A later
    /// offer replaces this one.
    template <class Command>
    void offerUndo(const QString &sentence, const Command &command)
    {
        offerUndoOf(sentence, [this, command] {
            run(this, by(), command, [this](const auto &outcome) {
                if (!outcome)
                    tell(sentencesOf(outcome.error()));
            });
        });
    }
    QString undoable() const { return m_undoable; }
    Q_INVOKABLE void undo();
    /// The time to take it back is over.
    Q_INVOKABLE void forgetUndo();

    /// Says a sentence in the strip: what was done, or why something was not.
    Q_INVOKABLE void tell(const QString &sentence) { Q_EMIT told(sentence); }

    /// Runs a short query on the screen's connection. A fault shows as refusals.
    template <class Query>
    auto read(Query &&query, const char *file = __builtin_FILE(), int line = __builtin_LINE())
        -> Result<std::invoke_result_t<Query, db::Database &>>
    {
        const ToldRead told(m_readsTold, file, line);
        try {
            return query(*m_access.screen);
        } catch (const db::Error &error) {
            return refuse(asRefusals(error));
        }
    }

    /// Has itself told of every read from now on.
    void tellReads(std::function<void(const ScreenRead &)> listener);

    /// Runs a query on a worker; `answer` gets its Result in the screen's thread, unless `context`
    /// is gone.
    template <class Query, class Answer>
    void ask(QObject *context, Query query, Answer answer)
    {
        using Rows = Result<std::invoke_result_t<Query, db::Database &>>;
        m_access.ask([this, guard = QPointer(context), query, answer](db::Database &database) {
            Rows rows = outcomeOf<Rows>([&] { return query(database); });
            deliver(guard, [answer, rows = std::move(rows)] { answer(rows); });
        });
    }

    /// Carries out a command in the store's thread; `answer` gets its Result in the screen's
    /// thread.
    template <class Command, class Answer>
    void run(QObject *context, const By &by, Command command, Answer answer)
    {
        m_access.write([this, guard = QPointer(context), by, command, answer](Store &store) {
            auto outcome = store.run(by, command);
            deliver(guard, [answer, outcome = std::move(outcome)] { answer(outcome); });
        });
    }

    /// Does what is more than one command in the store's thread: `work` gets the store and returns
    /// a Result.
    template <class Work, class Answer>
    void withStore(QObject *context, Work work, Answer answer)
    {
        m_access.write([this, guard = QPointer(context), work, answer](Store &store) {
            auto outcome = work(store);
            deliver(guard, [answer, outcome = std::move(outcome)] { answer(outcome); });
        });
    }

Q_SIGNALS:
    /// Rows of these tables are not what they were: whoever shows some asks again.
    void changed(const QSet<QByteArray> &tables);
    void staffChanged();
    void placeChanged();
    void waitingChanged();
    void backupTroubleChanged();
    void undoableChanged();
    void hubStatusChanged();
    void hubChanged();
    void told(const QString &sentence);
    /// The window is to speak another language; `changed` of everything follows.
    void languageChanged();

private:
    using ReadsTold = std::function<void(const ScreenRead &)>;

    /// Tells of a read when it is over.
    class ToldRead
    {
    public:
        ToldRead(const ReadsTold &listener, const char *file, int line)
            : m_listener(listener)
            , m_file(file)
            , m_line(line)
        {
        }
        Q_DISABLE_COPY_MOVE(ToldRead)
        ~ToldRead()
        {
            if (m_listener)
                m_listener({m_file, m_line, std::chrono::steady_clock::now() - m_began});
        }

    private:
        const ReadsTold &m_listener;
        const char *m_file;
        int m_line;
        std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    };

    template <class Rows, class Query>
    static Rows outcomeOf(Query &&query)
    {
        try {
            return query();
        } catch (const db::Error &error) {
            return refuse(asRefusals(error));
        }
    }

    /// In the screen's thread: at once when this is it, else queued.
    void deliver(const QPointer<QObject> &context, std::function<void()> answer);
    void listen(Store &store);
    void takeChanges(const Changes &changes);
    void readPlace();
    void offerUndoOf(const QString &sentence, std::function<void()> undo);
    QString sentencesOf(const Refusals &refusals) const;

    DataAccess m_access;
    const Clock &m_clock;
    ReadsTold m_readsTold;
    IdSource m_ids;
    Place m_place;
    StaffId m_staff;
    QString m_staffName;
    Role m_role = Role::Staff;
    std::optional<TillId> m_till;
    QString m_tillName;
    int m_waiting = 0;
    QString m_backupTrouble;
    HubStatus m_hubStatus;
    HubLink *m_hub = nullptr;
    QString m_undoable;
    std::function<void()> m_undo;
    QString m_language;
};

/// What a test needs instead of threads: every answer comes at once, from the one connection of the
/// store.
DataAccess inlineAccess(Store &store, const AttachmentFiles *files = nullptr);

} // namespace desk::ui
