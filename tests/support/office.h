#pragma once

#include "core/catalog/edit_services.h"
#include "core/catalog/edit_taxes.h"
#include "tests/support/desk_window.h"

#include <QTest>

using namespace Qt::Literals;

namespace desk::test {

/// Pine Ridge with one service, at the settings, with somebody signed in.
struct Office
{
    TestResort resort;
    TaxClassId taxClass = *resort.store->run(resort.byMax(), AddTaxClass{u"Services"_s});
    ServiceId boarding = *resort.store->run(resort.byMax(), AddService{service(u"Boarding"_s)});
    DeskWindow desk{resort};
    Hand &hand = desk.hand();

    explicit Office(Role role = Role::Manager)
    {
        if (role == Role::Admin)
            desk.session().signIn(resort.founded.administrator, u"Mia"_s, role);
        else if (role == Role::Manager)
            desk.session().signIn(resort.max, u"Max"_s, role);
        desk.go(u"settings"_s);
    }

    Service service(const QString &name) const
    {
        Service made;
        made.name = name;
        made.taxClass = taxClass;
        made.revenueAccount = u"boarding"_s;
        return made;
    }

    /// Down the list of sections to the one with this name.
    void goTo(const QString &section)
    {
        hand.press(Qt::Key_Home);
        for (int i = 0; i < 30 && !isAt(section); ++i)
            hand.press(Qt::Key_Down);
        QVERIFY2(isAt(section), qPrintable(section));
    }

    bool isAt(const QString &section) const
    {
        const QQuickItem *row = hand.find(u"section."_s + section);
        return row && row->property("selected").toBool();
    }

    /// Types into the field with this name, from anywhere.
    void fill(const QString &field, const QString &text)
    {
        desk.item(u"field."_s + field)->forceActiveFocus(Qt::TabFocusReason);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(text);
    }
};

} // namespace desk::test
