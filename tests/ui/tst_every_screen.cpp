#include "core/import/import.h"
#include "tests/support/first_window.h"
#include "tests/support/seen_text.h"
#include "tests/support/showroom.h"
#include "tests/support/test_program.h"
#include "ui/settings/settings_model.h"
#include "ui/text/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

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

void addBooks(QSet<QString> &words, const QDir &books)
{
    addWords(words, books.path());
    for (const QString &name : books.entryList(QDir::Files)) {
        QFile file(books.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            addWords(words, QString::fromUtf8(file.readAll()));
    }
}

/// The words that no translator knows: what the resort wrote, days, months, times of the day.
QSet<QString> wordsOfData(db::Database &database)
{
    QSet<QString> words{u"Documents"_s, u"PDF"_s, u"USD"_s, u"AM"_s, u"PM"_s};
    addWords(words, u"https://hub.example.com"_s);
    const QLocale locale(u"en-US"_s);
    for (int i = 1; i <= 12; ++i) {
        for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat}) {
            words += locale.monthName(i, length);
            words += locale.dayName((i % 7) + 1, length);
        }
    }
    addWords(words, QDir::homePath());
    for (const import::FileKind kind : import::fileKinds) {
        addWords(words, import::fileName(kind));
        for (const import::Column &column : import::columnsOf(kind))
            addWords(words, QString::fromLatin1(column.name));
    }
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

QByteArrayList faults(const QString &screen, const char *what, const QStringList &texts)
{
    QByteArrayList found;
    for (const QString &text : texts)
        found += (screen + u": "_s + QLatin1StringView(what) + u' ' + text).toUtf8();
    return found;
}

/// The words of lists that this computer knows in its own language.
QSet<QString> wordsOfComputer(const ui::FoundingForm &form)
{
    QSet<QString> words;
    for (const QStringList &list : {form.zones(),
                                    form.currencies(),
                                    form.currencyNames(),
                                    form.locales(),
                                    form.localeNames()})
        addWords(words, list.join(u' '));
    addWords(words, u"/data/resort Tailtown Desk"_s);
    return words;
}

QByteArrayList faultsOfPlaces(const QString &screen,
                              const QQuickWindow &window,
                              ui::Language language)
{
    QList<SeenText> texts = seenTexts(window);
    // A longer language may end with dots what can be read in full elsewhere.
    if (language == ui::Language::Pseudo)
        texts.removeIf([](const SeenText &seen) { return seen.abridged; });
    return faults(screen, "cuts off", cutOff(texts))
        + faults(screen, "overlaps", overlapping(texts));
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
            desk.screenshot(screenName(screen) % u'_' % ui::languageCode(language) % u'_'
                            % QString::number(size.width()));
            found += faultsOfPlaces(screenName(screen), *desk.window(), language);
        }
        QVERIFY2(found.isEmpty(), found.join('\n').constData());
    }

    void nothingIsCutOffBeforeThereIsAResort_data() { nothingIsCutOffOrWrittenOverAnother_data(); }

    void nothingIsCutOffBeforeThereIsAResort()
    {
        QFETCH(ui::Language, language);
        QByteArrayList found;
        for (const QString &name : FirstWindow::names()) {
            const FirstWindow first(name, language);
            first.screenshot(name % u'_' % ui::languageCode(language));
            found += faultsOfPlaces(name, first.window(), language);
        }
        QVERIFY2(found.isEmpty(), found.join('\n').constData());
    }

    void everySectionOfTheSettingsIsWalked()
    {
        const Showroom showroom;
        QSet<QString> walked;
        for (const Screen &screen : screensOf(showroom) + statesOf(showroom))
            walked += screen.argument.value(u"section"_s, screen.name).toString();
        for (const QVariant &section : ui::SettingsModel().sections()) {
            const QString name = section.toMap().value(u"name"_s).toString();
            QVERIFY2(walked.contains(name), qPrintable(name));
        }
    }

    void everySentenceIsTranslatedAndMirrored()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        desk.session().setLanguage(ui::languageCode(ui::Language::Pseudo));
        signInMia(desk, showroom);
        desk.resize(1280, 720);
        // A list of names is joined by the word of the locale, and that of the pseudo-language is
        // English.
        QSet<QString> known = wordsOfData(showroom.database()) + QSet{u"and"_s, u"mg"_s, u"smi"_s};
        addBooks(known, QDir(showroom.books.path()));
        QByteArrayList found;
        for (const Screen &screen : screensOf(showroom)) {
            show(desk, screen);
            found += faults(screenName(screen),
                            "leaves in English",
                            untranslated(seenTexts(*desk.window()), known));
            const QQuickItem *rail = desk.hand().find(u"rail.today"_s);
            if (rail && rail->mapToScene({0, 0}).x() < desk.window()->width() / 2.0)
                found += (screen.name + u": the rail is on the left"_s).toUtf8();
        }
        signInMia(desk, showroom);
        for (const Screen &screen : statesOf(showroom)) {
            show(desk, screen);
            desk.screenshot(screenName(screen));
            found += faultsOfPlaces(screenName(screen), *desk.window(), ui::Language::Pseudo);
            found += faults(screenName(screen),
                            "leaves in English",
                            untranslated(seenTexts(*desk.window()), known));
        }
        for (const QString &name : FirstWindow::names()) {
            const FirstWindow first(name, ui::Language::Pseudo);
            const QSet<QString> words = known + wordsOfComputer(first.form());
            found +=
                faults(name, "leaves in English", untranslated(seenTexts(first.window()), words));
        }
        QVERIFY2(found.isEmpty(), found.join('\n').constData());
    }

    void aDialogLeavesWithItsPageAndItsPerson()
    {
        Showroom showroom;
        DeskWindow desk(showroom);
        const QVariantMap stay{{u"reservation"_s, showroom.stays.first().text()}};
        desk.open(u"stay"_s, stay);
        desk.hand().click(u"action.change_dates"_s);
        QVERIFY(desk.hand().shows(u"dialogConfirm"_s));
        desk.back();
        QVERIFY(!desk.hand().shows(u"dialogConfirm"_s));

        desk.open(u"stay"_s, stay);
        desk.hand().click(u"action.change_dates"_s);
        desk.open(u"standing_plans"_s);
        QVERIFY(!desk.hand().shows(u"dialogConfirm"_s));

        desk.open(u"stay"_s, stay);
        desk.hand().click(u"action.change_dates"_s);
        desk.session().signOut();
        desk.hand().settle();
        QVERIFY(!desk.hand().shows(u"dialogConfirm"_s));
        QVERIFY(desk.item(u"staffTiles"_s)->hasActiveFocus());
    }

private:
    QTemporaryDir m_settings;
};

DESK_TEST(EveryScreenTest)
#include "tst_every_screen.moc"
