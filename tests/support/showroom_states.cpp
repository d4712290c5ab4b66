#include "tests/support/showroom.h"
#include "ui/families/line_row.h"

#include <QTest>

using namespace Qt::Literals;

namespace desk::test {

namespace {

using Deed = std::function<void(DeskWindow &)>;

constexpr int longestReadingMs = 60'000;
const QString wishOfTheSmiths = u"smi 12/14-18"_s;

Deed pressing(const QList<Qt::Key> &keys, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return [keys, modifiers](DeskWindow &desk) {
        for (const Qt::Key key : keys)
            desk.hand().press(key, modifiers);
    };
}

Deed clicking(const QString &what)
{
    return [what](DeskWindow &desk) {
        if (!desk.hand().click(what))
            qFatal("there is no %s", qPrintable(what));
    };
}

Deed typing(const QString &field, const QString &text)
{
    return [field, text](DeskWindow &desk) {
        desk.item(field)->forceActiveFocus(Qt::TabFocusReason);
        desk.hand().press(Qt::Key_A, Qt::ControlModifier);
        desk.hand().type(text);
    };
}

/// The tab with this number; the first is 0.
Deed turningTo(const QString &tabs, int number)
{
    return [tabs, number](DeskWindow &desk) {
        QQuickItem *item = desk.item(tabs);
        QMetaObject::invokeMethod(item, "choose", Q_ARG(int, number));
        desk.hand().settle();
    };
}

/// Enter on the first line of a list that opens this form.
Deed openingForm(const QString &list, const QString &form)
{
    return [list, form](DeskWindow &desk) {
        QQuickItem *lines = desk.item(list);
        auto *rows = lines->property("rows").value<ui::LineRows *>();
        int row = 0;
        while (row < rows->rowCount() && rows->meaning(row).value(u"form"_s) != form)
            ++row;
        if (row == rows->rowCount())
            qFatal("%s has no line for %s", qPrintable(list), qPrintable(form));
        lines->forceActiveFocus(Qt::TabFocusReason);
        lines->setProperty("currentIndex", row);
        desk.hand().press(Qt::Key_Return);
    };
}

/// The screens of one page, each after something else was done there.
struct Page
{
    Screen plain;
    QList<Screen> states = {};

    Page &after(const QString &deed, const Deed &does)
    {
        states += plain;
        states.last().deed = deed;
        states.last().does = does;
        return *this;
    }

    Page &tender()
    {
        return after(u"cash"_s, pressing({Qt::Key_F5}))
            .after(u"card"_s, pressing({Qt::Key_F6}))
            .after(u"check"_s, pressing({Qt::Key_F7}));
    }

    Page &tabs(const QString &name, int first, int last)
    {
        for (int number = first; number <= last; ++number)
            after(name % u' ' % QString::number(number), turningTo(name, number));
        return *this;
    }

    Page &forms(const QString &list, const QStringList &names)
    {
        for (const QString &name : names)
            after(name, openingForm(list, name));
        return *this;
    }
};

QVariantMap with(const QString &name, const auto &which)
{
    return {{name, which.text()}};
}

// The till was being counted when it was last looked at, and sells nothing until somebody goes on.
QList<Screen> money(const Showroom &showroom)
{
    Page selling{{.name = u"till"_s, .isPlace = true}};
    selling.after(u"sell on"_s, clicking(u"sellOn"_s));
    Page sale{{.name = u"sale"_s, .isPlace = true, .entered = showroom.leash.barcode}};
    sale.tender();
    Page going{{.name = u"check_out"_s, .argument = with(u"booking"_s, showroom.booking)}};
    going.tender();
    Page bill{{.name = u"invoice"_s, .argument = with(u"id"_s, showroom.sold.invoice.id)}};
    bill.after(u"refund"_s, clicking(u"refund"_s));
    Page deposit{{.name = u"deposit"_s, .argument = with(u"booking"_s, showroom.arriving)}};
    for (const Qt::Key tender : {Qt::Key_F5, Qt::Key_F6, Qt::Key_F7})
        deposit.after(QKeySequence(tender).toString(), [tender](DeskWindow &desk) {
            typing(u"depositAmount"_s, u"50"_s)(desk);
            desk.hand().press(tender);
        });
    Page till{{.name = u"till"_s, .isPlace = true}};
    till.tabs(u"tillLists"_s, 1, 2);
    Page reports{{.name = u"reports"_s, .isPlace = true}};
    reports.tabs(u"reportKinds"_s, 1, 3);
    return selling.states + sale.states + going.states + bill.states + deposit.states + till.states
        + reports.states;
}

QList<Screen> records(const Showroom &showroom)
{
    Page family{{.name = u"household"_s, .argument = with(u"id"_s, showroom.smiths.id)}};
    family.tabs(u"familyTabs"_s, 2, 4)
        .forms(u"familyDetails"_s,
               {u"person"_s, u"add.person"_s, u"add.phone"_s, u"add.contact"_s, u"add.label"_s});
    Page pet{{.name = u"pet"_s, .argument = with(u"id"_s, showroom.rex.id)}};
    pet.tabs(u"petTabs"_s, 2, 2)
        .forms(u"petCare"_s, {u"add.waiver"_s, u"add.alert"_s, u"add.allergy"_s})
        .forms(u"petAbout"_s, {u"owner"_s, u"pet.vet"_s});
    Page families{{.name = u"families"_s, .isPlace = true}};
    families.tabs(u"familyLists"_s, 2, 2);
    return family.states + pet.states + families.states;
}

QList<Screen> stays(const Showroom &showroom)
{
    Page arriving{{.name = u"check_in"_s, .argument = with(u"booking"_s, showroom.arriving)}};
    arriving.after(u"agreement"_s, clicking(u"readAgreement"_s))
        .after(u"signer"_s, typing(u"signer"_s, u"smi"_s))
        .after(u"medication"_s, clicking(u"addDrug.0"_s));
    Page coming{{.name = u"stay"_s, .argument = with(u"reservation"_s, showroom.coming)}};
    coming.after(u"cancel"_s, clicking(u"action.cancel"_s))
        .after(u"no show"_s, clicking(u"action.no_show"_s));
    Page here{{.name = u"stay"_s, .argument = with(u"reservation"_s, showroom.stays.first())}};
    here.after(u"not done"_s, clicking(u"dropAddOn.0"_s));
    Page quote{{.name = u"quote"_s}};
    quote.after(u"answer"_s, typing(u"quoteLine"_s, wishOfTheSmiths));
    Page salon{{.name = u"grooming"_s, .isPlace = true}};
    salon.after(u"break"_s, pressing(QList<Qt::Key>(20, Qt::Key_Down) + QList{Qt::Key_B}));
    return arriving.states + coming.states + here.states + quote.states + salon.states;
}

Deed lookingAtBooks(const QString &folder)
{
    return [folder](DeskWindow &desk) {
        typing(u"importFolder"_s, folder)(desk);
        desk.hand().press(Qt::Key_Return);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        DESK_ASSERT(QTest::qWaitFor([&] { return desk.hand().shows(u"importRefused"_s); },
                                    longestReadingMs));
    };
}

Deed takingBooksOver(const QString &folder)
{
    return [folder](DeskWindow &desk) {
        lookingAtBooks(folder)(desk);
        desk.hand().press(Qt::Key_Return);
    };
}

void findByName(DeskWindow &desk)
{
    desk.hand().press(Qt::Key_K, Qt::ControlModifier);
    desk.hand().type(u"smi"_s);
}

void bookByPhone(DeskWindow &desk)
{
    typing(u"quoteLine"_s, wishOfTheSmiths)(desk);
    desk.hand().waitFor(u"quoteTotal"_s);
    desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
    desk.hand().waitFor(u"quoteDone"_s);
}

void openTheirBill(DeskWindow &desk)
{
    desk.hand().press(Qt::Key_P, Qt::ControlModifier);
    desk.hand().waitFor(u"voidBill"_s);
}

void payTheirBill(DeskWindow &desk)
{
    openTheirBill(desk);
    desk.hand().press(Qt::Key_F5);
    desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
}

void voidTheirBill(DeskWindow &desk)
{
    openTheirBill(desk);
    clicking(u"voidBill"_s)(desk);
}

void countTheTill(DeskWindow &desk)
{
    clicking(u"startCounting"_s)(desk);
    clicking(u"closeTill"_s)(desk);
}

QList<Screen> desk(const Showroom &showroom)
{
    QList<Screen> screens;
    for (const QString &section : {u"desk"_s, u"location"_s})
        screens += {.name = u"settings"_s, .argument = {{u"section"_s, section}}};
    Page import{{.name = u"import"_s}};
    import.after(u"preview"_s, lookingAtBooks(showroom.books.path()));
    Page today{{.name = u"today"_s, .isPlace = true}};
    today.after(u"command"_s, findByName);
    return screens + import.states + today.states;
}

// What is over: it is sold, owed, paid, booked, written, counted. In this order, for the till is
// closed at the end.
QList<Screen> ends(const Showroom &showroom)
{
    Page sale{{.name = u"sale"_s, .isPlace = true, .entered = showroom.leash.barcode}};
    sale.after(u"sold"_s, pressing({Qt::Key_F5, Qt::Key_F11}));
    Page going{{.name = u"check_out"_s, .argument = with(u"booking"_s, showroom.booking)}};
    going.after(u"owed"_s, pressing({Qt::Key_Return}, Qt::ControlModifier));
    Page owing{{.name = u"household"_s, .argument = with(u"id"_s, showroom.smiths.id)}};
    owing.after(u"void"_s, voidTheirBill).after(u"paid"_s, payTheirBill);
    Page quote{{.name = u"quote"_s}};
    quote.after(u"booked"_s, bookByPhone);
    Page import{{.name = u"import"_s}};
    import.after(u"written"_s, takingBooksOver(showroom.books.path()));
    Page till{{.name = u"till"_s, .isPlace = true}};
    till.after(u"counted"_s, countTheTill);
    return sale.states + going.states + owing.states + quote.states + import.states + till.states;
}

} // namespace

QList<Screen> statesOf(const Showroom &showroom)
{
    return money(showroom) + records(showroom) + stays(showroom) + desk(showroom) + ends(showroom);
}

} // namespace desk::test
