#include "tests/support/bad_texts.h"
#include "tests/support/seen_text.h"
#include "tests/support/showroom.h"
#include "ui/text/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

// The letters that the pseudo-language dresses up.
const QRegularExpression plainWord(u"[A-Za-z]*[ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz][A-Za-z]*"_s);

void addWords(QSet<QString> &words, const QString &text)
{
    auto found = plainWord.globalMatch(text);
    while (found.hasNext())
        words += found.next().captured();
}

/// The words that no translator knows: what the resort wrote, days, months, times of the day.
QSet<QString> wordsOfData(db::Database &database)
{
    QSet<QString> words{u"Documents"_s, u"PDF"_s, u"USD"_s, u"AM"_s, u"PM"_s};
    const QLocale locale(u"en-US"_s);
    for (int i = 1; i <= 12; ++i) {
        for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat}) {
            words += locale.monthName(i, length);
            words += locale.dayName((i % 7) + 1, length);
        }
    }
    addWords(words, QDir::homePath());
    const auto tables = database.values<QString>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%'");
    for (const QString &table : tables) {
        const auto columns =
            database.values<QString>("SELECT name FROM pragma_table_info(?)", table);
        for (const QString &column : columns) {
            const QByteArray query = "SELECT DISTINCT \"" + column.toLatin1() + "\" FROM \""
                + table.toLatin1() + "\" WHERE typeof(\"" + column.toLatin1() + "\") = 'text'";
            for (const QString &value : database.values<QString>(query))
                addWords(words, value);
        }
    }
    return words;
}

QStringList untranslated(const QList<SeenText> &texts, const QSet<QString> &known)
{
    QStringList found;
    for (const SeenText &seen : texts) {
        QSet<QString> words;
        addWords(words, seen.text);
        words -= known;
        words.removeIf([](const QString &word) { return word.size() < 3 && word.isUpper(); });
        if (!words.isEmpty())
            found += seen.text;
    }
    return found;
}

// An administrator may change everything.
void signInMia(DeskWindow &desk, const Showroom &showroom)
{
    desk.session().signIn(showroom.founded.administrator, u"Mia"_s, Role::Admin);
    desk.hand().settle();
}

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

// As an input method gives it: any text, at once.
void commit(QQuickItem *field, const QString &text)
{
    QMetaObject::invokeMethod(field, "selectAll");
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(field, &typed);
}

// The whole text of a table's cell is a key away, so a longer language may end it with dots.
bool isTableCell(const SeenText &seen)
{
    return seen.item->parentItem()->objectName() == u"tableCell";
}

QString nameOf(const Screen &screen)
{
    return screen.name % u' ' % screen.argument.value(u"section"_s).toString();
}

QByteArrayList faults(const QString &screen, const char *what, const QStringList &texts)
{
    QByteArrayList found;
    for (const QString &text : texts)
        found += (screen + u": "_s + QLatin1StringView(what) + u' ' + text).toUtf8();
    return found;
}

} // namespace

/// What holds on every screen, whatever it is for.
class EveryScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The language that a walk leaves behind is not that of whoever runs it.
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit()); }
    void init() { DeskWindow::failOnWarnings(); }
    void cleanup() { QSettings().clear(); }

    void nothingIsCutOffOrWrittenOverAnother_data()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::addColumn<QSize>("size");
        const QSize small(1280, 720);
        QTest::newRow("English") << ui::Language::English << small;
        QTest::newRow("Spanish") << ui::Language::Spanish << small;
        QTest::newRow("longer, and from right to left") << ui::Language::Pseudo << small;
        QTest::newRow("a wide window") << ui::Language::English << QSize(2560, 1440);
    }

    void nothingIsCutOffOrWrittenOverAnother()
    {
        QFETCH(ui::Language, language);
        QFETCH(QSize, size);
        Showroom showroom;
        DeskWindow desk(showroom);
        desk.session().setLanguage(ui::languageCode(language));
        signInMia(desk, showroom);
        desk.resize(size.width(), size.height());
        QByteArrayList found;
        for (const Screen &screen : screensOf(showroom)) {
            show(desk, screen);
            desk.screenshot(nameOf(screen) % u'_' % ui::languageCode(language) % u'_'
                            % QString::number(size.width()));
            QList<SeenText> texts = seenTexts(*desk.window());
            if (language == ui::Language::Pseudo)
                texts.removeIf(isTableCell);
            found += faults(nameOf(screen), "cuts off", cutOff(texts));
            found += faults(nameOf(screen), "overlaps", overlapping(texts));
        }
        QVERIFY2(found.isEmpty(), found.join('\n').constData());
    }

    void everySentenceIsTranslatedAndMirrored()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        desk.session().setLanguage(ui::languageCode(ui::Language::Pseudo));
        signInMia(desk, showroom);
        const QSet<QString> known = wordsOfData(showroom.database());
        QByteArrayList found;
        for (const Screen &screen : screensOf(showroom)) {
            show(desk, screen);
            found += faults(nameOf(screen),
                            "leaves in English",
                            untranslated(seenTexts(*desk.window()), known));
            const QQuickItem *rail = desk.item(u"rail.today"_s);
            if (rail->mapToScene({0, 0}).x() < desk.window()->width() / 2.0)
                found += (screen.name + u": the rail is on the left"_s).toUtf8();
        }
        QVERIFY2(found.isEmpty(), found.join('\n').constData());
    }

    // Real text from an input method into every field; a picture is painted every few texts.
    void everyFieldTakesEveryText()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        signInMia(desk, showroom);
        const QStringList texts = badTexts();
        int fields = 0;
        for (const Screen &screen : screensOf(showroom)) {
            show(desk, screen);
            const qsizetype count = fieldsOf(*desk.window()).size();
            for (qsizetype which = 0; which < count; ++which) {
                for (qsizetype i = 0; i < texts.size(); ++i) {
                    // What was typed may change what is there to type into.
                    const QList<QQuickItem *> now = fieldsOf(*desk.window());
                    if (which >= now.size())
                        break;
                    now[which]->forceActiveFocus();
                    commit(now[which], texts[i]);
                    if (i % 13 == 0)
                        desk.hand().settle();
                }
                ++fields;
            }
        }
        qInfo("%d fields took %lld texts each", fields, static_cast<long long>(texts.size()));
        QCOMPARE(desk.refusedAddresses(), 0);
        QVERIFY(fields > 40);
    }

    // The same texts as names that came from elsewhere.
    void everyScreenShowsEveryName()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        signInMia(desk, showroom);
        const QList<Screen> screens = screensOf(showroom);
        const QStringList texts = badTexts();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            showroom.callEverything(texts[i]);
            show(desk, screens[i % screens.size()]);
            desk.hand().picture();
        }
        const QString markup = u"<img src='http://127.0.0.1:9/x.png'>"_s;
        showroom.callEverything(markup);
        for (const Screen &screen : screens) {
            show(desk, screen);
            if (screen.name == u"today")
                QVERIFY(desk.hand().says(markup));
        }
        QCOMPARE(desk.refusedAddresses(), 0);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(EveryScreenTest)
#include "tst_every_screen.moc"
