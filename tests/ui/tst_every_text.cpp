#include "tests/support/bad_texts.h"
#include "tests/support/first_window.h"
#include "tests/support/seen_text.h"
#include "tests/support/showroom.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr int textsBetweenPictures = 13;
constexpr qsizetype longestTyped = 2'001;

bool isTypedIn(const QQuickItem *item)
{
    return (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"))
        && item->isEnabled() && !item->property("readOnly").toBool();
}

void findFields(QQuickItem *item, QList<QQuickItem *> &fields)
{
    if (!item->isVisible())
        return;
    if (isTypedIn(item))
        fields += item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        findFields(child, fields);
}

QList<QQuickItem *> fieldsOf(QQuickWindow &window)
{
    QList<QQuickItem *> fields;
    findFields(window.contentItem(), fields);
    return fields;
}

// As an input method gives it: any text, at once. What nobody types comes from the clipboard.
void commit(QQuickItem *field, const QString &text)
{
    QMetaObject::invokeMethod(field, "selectAll");
    if (text.size() > longestTyped) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(field->window(), QKeySequence::Paste);
        return;
    }
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(field, &typed);
}

/// What a person can tell apart of a text: a field for one line has no breaks, and none has what
/// nobody can see.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar &character : text) {
        if (character.isPrint() && !character.isSpace()
            && character != QChar(QChar::ReplacementCharacter))
            letters += character;
    }
    return letters;
}

/// Fields of a window, one after the other, and every text in each. What is typed may change what
/// there is to type into: `anew` shows the screen again, where that can be.
class Typist
{
public:
    Typist(QQuickWindow &window, const Hand &hand, const std::function<void()> &anew = {})
        : m_window(window)
        , m_hand(hand)
        , m_anew(anew)
    {
    }

    void takeEveryText(qsizetype which)
    {
        static const QStringList texts = badTexts();
        const bool takesAll = takesAllLetters(which);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (!m_field || !m_field->isVisible() || i % textsBetweenPictures == 0)
                find(which);
            if (!m_field) {
                QVERIFY2(!m_anew, "the field is gone for good");
                return;
            }
            m_field->forceActiveFocus();
            commit(m_field, texts[i]);
            if (m_field && takesAll)
                showsLiterally(texts[i]);
            if (i % textsBetweenPictures == 0)
                m_hand.settle();
        }
    }

private:
    void find(qsizetype which)
    {
        m_field = fieldsOf(m_window).value(which);
        if (m_field || !m_anew)
            return;
        m_anew();
        m_field = fieldsOf(m_window).value(which);
    }

    // One for amounts takes digits only.
    bool takesAllLetters(qsizetype which)
    {
        find(which);
        if (!m_field)
            return false;
        m_field->forceActiveFocus();
        const QString name = u"<b>Bella</b> 42"_s;
        commit(m_field, name);
        return m_field && shown() == name;
    }

    // A field is as long as its column; what is there begins as what was typed does.
    void showsLiterally(const QString &typed)
    {
        const QString seen = lettersOf(shown());
        const QString wanted = lettersOf(typed);
        const bool isLong = typed.size() > shown().size();
        QVERIFY2(wanted.startsWith(seen) && (isLong || seen == wanted),
                 qPrintable(m_field->objectName() + u": "_s + typed.left(80) + u" | "_s
                            + shown().left(80)));
    }

    QString shown() const { return m_field->property("text").toString(); }

    QQuickWindow &m_window;
    const Hand &m_hand;
    std::function<void()> m_anew;
    QPointer<QQuickItem> m_field;
};

bool isRead(const DeskWindow &desk, const QString &name)
{
    const QString shown = ui::Theme::shown(name, true).left(200);
    return std::ranges::any_of(seenTexts(*desk.window()),
                               [&](const SeenText &seen) { return seen.text.contains(shown); });
}

} // namespace

/// Whatever is typed or called anything, anywhere: it is shown letter by letter, and nothing else
/// comes of it.
class EveryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit()); }
    void init() { DeskWindow::failOnWarnings(); }
    void cleanup() { QSettings().clear(); }

    // A picture is painted every few texts. What belongs to the window, as the command field does,
    // is there on every screen and takes them once.
    void everyFieldTakesEveryText()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        signInMia(desk, showroom);
        QList<QPointer<QQuickItem>> done;
        int fields = 0;
        const auto takeTexts = [&](const Screen &screen, const std::function<void()> &anew) {
            show(desk, screen);
            const qsizetype count = fieldsOf(*desk.window()).size();
            for (qsizetype which = 0; which < count; ++which) {
                QQuickItem *field = fieldsOf(*desk.window()).value(which);
                if (done.contains(field))
                    continue;
                Typist(*desk.window(), desk.hand(), anew).takeEveryText(which);
                if (QTest::currentTestFailed())
                    qWarning("on %s", qPrintable(screenName(screen)));
                done += field;
                ++fields;
            }
            done.removeAll(nullptr);
        };
        for (const Screen &screen : screensOf(showroom))
            takeTexts(screen, [&] { show(desk, screen); });
        signInMia(desk, showroom);
        // What was sold is not sold again.
        for (const Screen &screen : statesOf(showroom))
            takeTexts(screen, {});
        const FirstWindow founding(u"founding"_s, ui::Language::English);
        const qsizetype first = fieldsOf(founding.window()).size();
        QVERIFY(first > 5);
        for (qsizetype which = 0; which < first; ++which)
            Typist(founding.window(), founding.hand()).takeEveryText(which);
        QCOMPARE(desk.refusedAddresses() + founding.refusedAddresses(), 0);
        QVERIFY2(fields > 70, qPrintable(QString::number(fields)));
    }

    // The same texts as names that arrive from elsewhere while a screen is shown, each on one; and
    // there it is read, where names are.
    void everyScreenShowsEveryName()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        signInMia(desk, showroom);
        const QList<Screen> screens = screensOf(showroom);
        const QStringList texts = badTexts();
        const QString markup = u"<img src='http://127.0.0.1:9/x.png'>"_s;
        int read = 0;
        QByteArrayList unread;
        for (qsizetype i = 0; i < screens.size(); ++i) {
            showroom.callEverything(markup);
            show(desk, screens[i]);
            const bool tellsNames = isRead(desk, markup);
            if (screens[i].name == u"today")
                QVERIFY(tellsNames);
            for (qsizetype j = i; j < texts.size(); j += screens.size()) {
                showroom.callEverything(texts[j]);
                desk.hand().settle();
                desk.hand().picture();
                if (!tellsNames || !screens[i].click.isEmpty() || !screens[i].press.isEmpty())
                    continue;
                ++read;
                if (!isRead(desk, texts[j]))
                    unread += (screenName(screens[i]) + u": "_s + texts[j].left(80)).toUtf8();
            }
        }
        QVERIFY2(unread.isEmpty(), unread.join('\n').constData());
        QVERIFY2(read > 40, qPrintable(QString::number(read)));
        signInMia(desk, showroom);
        showroom.callEverything(markup);
        for (const Screen &screen : statesOf(showroom))
            show(desk, screen);
        QCOMPARE(desk.refusedAddresses(), 0);
    }

private:
    QTemporaryDir m_settings;
};

DESK_TEST(EveryTextTest)
#include "tst_every_text.moc"
