#include "app/desk/measured_start.h"

#include "app/desk/hand.h"
#include "core/generate/generate.h"

#include <QQmlComponent>
#include <QQuickView>
#include <QSignalSpy>

using namespace Qt::Literals;

namespace desk {

namespace {

bool paintsOnce(QQuickWindow &window)
{
    QSignalSpy painted(&window, &QQuickWindow::frameSwapped);
    window.update();
    return painted.wait(10'000);
}

} // namespace

bool reachesFirstFrame(QQuickWindow &window)
{
    return Hand(window).waitFor(u"pin"_s) && paintsOnce(window);
}

bool signsIn(Hand &hand)
{
    if (!hand.waitFor(u"pin"_s))
        return false;
    hand.settle();
    hand.type(generate::demoPin(u"Mia"));
    hand.press(Qt::Key_Return);
    return hand.waitFor(u"arriving"_s);
}

bool showsBareWindow()
{
    QQuickView view;
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\nRectangle { color: \"teal\" }", QUrl());
    view.setContent(QUrl(), &component, component.create());
    view.resize(1280, 800);
    view.show();
    return paintsOnce(view);
}

} // namespace desk
