#include "ui/kit/look.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const auto schemeKey = u"look/scheme"_s;
const auto touchKey = u"look/touch"_s;
const auto textScaleKey = u"look/textScale"_s;
const auto motionKey = u"look/reducedMotion"_s;

} // namespace

Look presentLook()
{
    const Theme &theme = *Theme::instance();
    return {.scheme = theme.scheme(),
            .touch = theme.isTouch(),
            .textScale = theme.textScale(),
            .reducedMotion = theme.hasReducedMotion()};
}

void wear(const Look &look)
{
    Theme &theme = *Theme::instance();
    theme.setScheme(look.scheme);
    theme.setTouch(look.touch);
    theme.setTextScale(look.textScale);
    theme.setReducedMotion(look.reducedMotion);

    QSettings settings;
    settings.setValue(
        schemeKey,
        QString::fromLatin1(QMetaEnum::fromType<Theme::Scheme>().valueToKey(theme.scheme())));
    settings.setValue(touchKey, theme.isTouch());
    settings.setValue(textScaleKey, theme.textScale());
    settings.setValue(motionKey, theme.hasReducedMotion());
}

void wearRemembered()
{
    const QSettings settings;
    Theme &theme = *Theme::instance();
    bool isKnown = false;
    const int scheme = QMetaEnum::fromType<Theme::Scheme>().keyToValue(
        settings.value(schemeKey).toString().toLatin1(), &isKnown);
    if (isKnown)
        theme.setScheme(Theme::Scheme(scheme));
    const double textScale = settings.value(textScaleKey).toDouble(&isKnown);
    if (isKnown)
        theme.setTextScale(textScale);
    theme.setTouch(settings.value(touchKey, theme.isTouch()).toBool());
    theme.setReducedMotion(settings.value(motionKey, theme.hasReducedMotion()).toBool());
}

} // namespace desk::ui
