#include "tests/support/test_program.h"
#include "ui/founding/start_trouble.h"
#include "ui/text/language.h"
#include "ui/text/pseudo_translator.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace Qt::Literals;

namespace desk::ui {

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findALanguageByItsCode()
    {
        QCOMPARE(languageOf(u"es"_s), Language::Spanish);
        QCOMPARE(languageOf(u"qps"_s), Language::Pseudo);
        QVERIFY(!languageOf(u"tlh"_s));
    }

    void makePseudoSentencesLongerAndKeepThePlacesOfValues()
    {
        QCOMPARE(pseudo(u"Check in %1 of %n: %L2 %"_s), u"Çĥééçķ îîñ %1 ööf %n: %L2 %"_s);
    }

    void turnTheLayoutForAScriptFromRightToLeft()
    {
        LanguageSwitch languages;
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);

        languages.use(Language::Pseudo);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QCoreApplication::translate("Anything", "Rest"), pseudo(u"Rest"_s));

        languages.use(Language::Spanish);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(languages.language(), Language::Spanish);
        QCOMPARE(QCoreApplication::translate("Anything", "Rest"), u"Rest"_s);
    }

    void translateWhatAnObjectOfOursSays()
    {
        LanguageSwitch languages;
        languages.use(Language::Spanish);
        QCOMPARE(StartTrouble::tr("Its data is in %1."), u"Sus datos están en %1."_s);
    }

    void sayWhenTheLanguageChanged()
    {
        LanguageSwitch languages;
        const QSignalSpy changed(&languages, &LanguageSwitch::changed);
        languages.use(Language::Spanish);
        QCOMPARE(changed.size(), 1);
    }
};

} // namespace desk::ui

DESK_TEST(desk::ui::TestLanguage)
#include "tst_language.moc"
