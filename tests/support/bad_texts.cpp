#include "tests/support/bad_texts.h"

#include "core/base/assert.h"

using namespace Qt::Literals;

namespace desk::test {

namespace {

const QStringList markup{
    u"<img src=x>"_s,
    u"<img src='http://127.0.0.1:9/beacon.png'>"_s,
    u"<img src='file:///etc/passwd'>"_s,
    u"<img src='qrc:/qt/qml/Tailtown/Desk/shell/Main.qml'>"_s,
    u"<img width='2000000000' height='2000000000' src='data:image/png;base64,AAAA'>"_s,
    u"<b>Bella</b>"_s,
    u"<a href='http://127.0.0.1:9/'>Bella</a>"_s,
    u"<table width=99999999><tr><td>Bella</table>"_s,
    u"<style>*{font-size:9999px}</style>Bella"_s,
    u"<script>alert(1)</script>"_s,
    u"<svg onload=alert(1)>"_s,
    u"<iframe src='file:///etc/passwd'></iframe>"_s,
    u"<font size=7 color=red>Bella</font>"_s,
    u"<br><br><br><br>"_s,
    u"<ol start=2147483647><li>Bella</ol>"_s,
    u"<!-- Bella"_s,
    u"<![CDATA[Bella]]>"_s,
    u"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>"_s,
    u"&lt;b&gt;Bella&lt;/b&gt;"_s,
    u"&amp;&nbsp;&#0;&#xFFFF;&bogus;"_s,
    u"<"_s,
    u">"_s,
    u"</"_s,
    u"<p"_s,
    u"# Bella\n![x](http://127.0.0.1:9/x.png)"_s,
    u"[Bella](javascript:alert(1))"_s,
    u"**Bella** _Bella_ `Bella`"_s,
    u"&File &Open"_s,
    u"Smith && Sons"_s,
};

const QStringList directions{
    u"لونا العائلة السعيدة"_s,
    u"בלה מהמשפחה"_s,
    u"Bella לונה Bella"_s,
    u"\u202Ebella\u202C"_s,
    u"\u202Agnp.exe\u202C"_s,
    u"\u2066Bella\u2069"_s,
    u"\u2067Bella"_s,
    u"\u2068\u2068\u2068\u2068\u2068"_s,
    u"\u200FBella\u200F"_s,
    u"\u200E\u200F\u061C"_s,
    u"١٢٣٤٥٦٧٨٩٠"_s,
    u"محمد 303-555-0142 علي"_s,
};

const QStringList scripts{
    u"ラッキー"_s,
    u"小白菜"_s,
    u"김철수의 강아지"_s,
    u"Đặng Nguyễn Thị Ngọc Ánh"_s,
    u"Łukasz Żółć"_s,
    u"Ærøskøbing Þór"_s,
    u"นายสมชาย ใจดี"_s,
    u"শুভ মিষ্টি"_s,
    u"हिन्दी क्षत्रिय"_s,
    u"தமிழ் ஸ்ரீ"_s,
    u"မြန်မာ"_s,
    u"ភាសាខ្មែរ"_s,
    u"ქართული"_s,
    u"Ελληνικά ς"_s,
    u"Ünïcödé"_s,
    u"U\u0308ni\u0308co\u0308de\u0301"_s,
    u"ﷺ ﷽"_s,
    u"Z̴̡̛͙a̷l̸g̶o̵ B̸̢̛e̴l̵l̶a̷"_s,
    u"İstanbul ıIiİ"_s,
    u"ß ẞ ŉ ǰ ΐ"_s,
    u"𝓑𝓮𝓵𝓵𝓪"_s,
    u"Ｂｅｌｌａ"_s,
    u"ﬁ ﬂ ﬃ"_s,
};

const QStringList emoji{
    u"🐶"_s,
    u"👨‍👩‍👧‍👦"_s,
    u"🏳️‍🌈"_s,
    u"👩🏽‍🚒"_s,
    u"🇩🇪🇺🇸🇯🇵"_s,
    u"🇩"_s,
    u"1️⃣"_s,
    u"❤️‍🔥"_s,
    u"🐕‍🦺 Bella 🐾"_s,
    u"\U0001F3F4\U000E0067\U000E0062\U000E007F"_s,
    u"🧑🏻‍🤝‍🧑🏿"_s,
    u"☺︎☺️"_s,
};

const QStringList sql{
    u"'; DROP TABLE pets; --"_s,
    u"' OR '1'='1"_s,
    u"\" OR \"\"=\""_s,
    u"Robert'); DELETE FROM customers;--"_s,
    u"1; ATTACH DATABASE '/tmp/x' AS x"_s,
    u"%' ESCAPE '"_s,
    u"_%_%"_s,
    u"NULL"_s,
    u"x'00'"_s,
    u"?1 :name @name $name"_s,
    u"/* Bella */"_s,
    u"name:Bella"_s,
    u"NEAR(Bella Rex, 5)"_s,
    u"Bella AND"_s,
    u"Bella OR NOT"_s,
    u"\"Bella"_s,
    u"Bella*"_s,
    u"^Bella"_s,
    u"(Bella"_s,
    u"{pets} : Bella"_s,
    u"-Bella +Rex"_s,
    u"O'Brien"_s,
    u"D’Angelo"_s,
};

const QStringList formulas{
    u"=1+1"_s,
    u"=HYPERLINK(\"http://127.0.0.1:9/\",\"Bella\")"_s,
    u"=cmd|' /C calc'!A0"_s,
    u"+1-1"_s,
    u"-2+3"_s,
    u"@SUM(A1:A9)"_s,
    u"\t=1+1"_s,
    u"\r=1+1"_s,
    u"\"=1+1\""_s,
    u"a,b;c\td"_s,
    u"\"unbalanced"_s,
    u"line one\nline two"_s,
    u"line one\r\nline two\u2028three\u2029four"_s,
    u"＝1+1"_s,
};

const QStringList paths{
    u"/etc/passwd"_s,
    u"../../../../etc/passwd"_s,
    u"C:\\Windows\\System32"_s,
    u"\\\\127.0.0.1\\share\\x"_s,
    u"file:///etc/passwd"_s,
    u"http://127.0.0.1:9/x"_s,
    u"https://127.0.0.1:9/x?y=%00"_s,
    u"qrc:/qt/qml/Tailtown/Desk/shell/Main.qml"_s,
    u"image://icons/x"_s,
    u"data:text/html,<b>Bella</b>"_s,
    u"javascript:alert(1)"_s,
    u"CON"_s,
    u"AUX.txt"_s,
    u"~"_s,
    u"$HOME `id` $(id)"_s,
    u"; rm -rf x"_s,
    u"| cat /etc/passwd"_s,
    u"%PATH%"_s,
    u"a\\b/c:d*e?f\"g<h>i|j"_s,
    u".hidden"_s,
};

const QStringList formats{
    u"%s%s%s%n%n"_s,
    u"%1 %2 %3 %L1 %n %Ln"_s,
    u"{0} {name} ${name} #{name}"_s,
    u"{{7*7}}"_s,
    u"\\n \\u0041 \\x41 \\0"_s,
    u"%00 %0a %E2%80%AE"_s,
    u"{\"id\": 1}"_s,
    u"[1,2,3"_s,
    u"true"_s,
    u"undefined"_s,
    u"[object Object]"_s,
    u"QVariant(Invalid)"_s,
    u"qsTr(\"Bella\")"_s,
};

const QStringList numbers{
    u"0"_s,
    u"-1"_s,
    u"00000000000000000000001"_s,
    u"9223372036854775807"_s,
    u"9223372036854775808"_s,
    u"-9223372036854775809"_s,
    u"1e308"_s,
    u"1e-400"_s,
    u"NaN"_s,
    u"Infinity"_s,
    u"0x7fffffff"_s,
    u"1,000.00"_s,
    u"1.000,00"_s,
    u"1 000,00"_s,
    u"1.005"_s,
    u"--5"_s,
    u"5-"_s,
    u"٣٫٥"_s,
    u"½"_s,
    u"五"_s,
    u"$ 5"_s,
    u"5 €"_s,
    u"2026-02-30"_s,
    u"2026-13-01"_s,
    u"0000-00-00"_s,
    u"29/02/2027"_s,
    u"24:60"_s,
    u"99999-12-31"_s,
    u"+1 303 555 0142 x 99999999999999"_s,
    u"bella@@example"_s,
    u"a@b"_s,
    u"\"a b\"@example.com"_s,
    u"bella@例え.テスト"_s,
};

// Test numbers of card schemes, as people type them.
const QStringList cards{
    u"4111 1111 1111 1111"_s,
    u"4111-1111-1111-1111"_s,
    u"5555555555554444"_s,
    u"3782 822463 10005"_s,
    u"card 6011111111111117 exp 12/30"_s,
    u"٤١١١١١١١١١١١١١١١"_s,
};

QStringList invisible()
{
    QStringList texts;
    for (char16_t control = 0; control < 0x20; ++control)
        texts += u"Be"_s + QChar(control) + u"lla"_s;
    for (const char16_t hidden :
         {u'\x7f',   u'\x80',   u'\x9f',   u'\xa0',   u'\xad',   u'\u034f', u'\u115f', u'\u180e',
          u'\u2000', u'\u200b', u'\u200c', u'\u200d', u'\u2060', u'\u2061', u'\u3000', u'\u3164',
          u'\ufeff', u'\ufff9', u'\ufffc', u'\ufffd', u'\ufffe', u'\uffff', u'\ufdd0', u'\ue000'})
        texts += u"Be"_s + QChar(hidden) + u"lla"_s;
    // Half of a character outside the first plane.
    texts += u"Bella"_s + QChar(0xD83D);
    texts += QChar(0xDC36) + u"Bella"_s;
    texts += QString(QChar(0xD800)) + QChar(0xD800);
    texts += QString();
    texts += u" "_s;
    texts += u"   Bella   "_s;
    texts += u"\t"_s;
    texts += u"\n\n\n"_s;
    return texts;
}

QStringList endless()
{
    constexpr qsizetype megabyte = 1'048'576;
    return {QString(60, u'W'),
            QString(201, u'x'),
            QString(2'001, u'i'),
            QString(65'537, u'A'),
            QString(megabyte, u'B'),
            QString(megabyte / 16, u' ') + u"Bella"_s,
            u"Wolfgang Amadeus Maximilian Bartholomew von Hohenzollern III"_s,
            u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s,
            u"🐶"_s.repeated(500),
            u"a\u0301"_s.repeated(2'000),
            u"\u0301"_s.repeated(2'000),
            u"<b>"_s.repeated(5'000),
            u"<img src=x>"_s.repeated(1'000),
            u"\u202E"_s.repeated(1'000),
            u"Bella\n"_s.repeated(5'000),
            u"لونا "_s.repeated(1'000),
            u"\u200B"_s.repeated(5'000)};
}

// A thing that broke a program once does so again in the middle of a sentence.
QStringList inside(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all += u"Bella "_s + text + u" Rex"_s;
    return all;
}

} // namespace

QStringList badTexts()
{
    QStringList all = markup + directions + scripts + emoji + sql + formulas + paths + formats
        + numbers + cards + invisible() + endless();
    all += inside(markup + directions + emoji + sql);
    DESK_ASSERT(all.size() >= 300);
    return all;
}

} // namespace desk::test
