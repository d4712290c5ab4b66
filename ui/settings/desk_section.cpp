#include "core/resort/tills.h"
#include "ui/kit/look.h"
#include "ui/payment/card_terminal.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/session.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// How this computer speaks and looks, and what stands beside it. Anybody may choose it; it stays
/// on the computer.
class ThisDesk final : public SettingsSection
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"desk"_s,
                .group = tr("This computer"),
                .title = tr("This desk"),
                .single = true};
    }

    SettingsForm form(const SettingsDesk &desk, const QString &) override
    {
        return {.title = tr("This desk"),
                .subtitle = tr("Kept on this computer only."),
                .fields = looks(desk) + devices(desk)};
    }

    SettingsWork save(TypedForm &typed) override
    {
        m_language = typed.text(u"language"_s);
        m_look.scheme = Theme::Scheme(typed.text(u"scheme"_s).toInt());
        m_look.textScale = typed.text(u"textScale"_s).toInt() / 100.0;
        m_look.touch = typed.flag(u"touch"_s);
        m_look.reducedMotion = typed.flag(u"reducedMotion"_s);
        m_till = typed.idIfAny<TillId>(u"till"_s);
        m_terminal = typed.text(u"terminal"_s);
        return [](Store &, const By &) -> Result<QString> { return QString(); };
    }

    void keepHere(Session &session) override
    {
        wear(m_look);
        chooseTerminal(m_terminal);
        if (m_till)
            session.setTill(*m_till);
        session.setLanguage(m_language);
    }

private:
    static QList<SettingsField> looks(const SettingsDesk &desk);
    static QList<SettingsField> devices(const SettingsDesk &desk);

    QString m_language;
    Look m_look;
    std::optional<TillId> m_till;
    QString m_terminal;
};

QList<FieldChoice> textSizes(const Words &words, qreal present)
{
    QList<int> sizes{100, 125, 150, 175, 200};
    if (const int now = qRound(present * 100); !sizes.contains(now))
        sizes += now;
    std::ranges::sort(sizes);
    QList<FieldChoice> choices;
    for (const int size : std::as_const(sizes))
        choices += FieldChoice{QString::number(size), words.percent({size * 10'000})};
    return choices;
}

QList<SettingsField> ThisDesk::looks(const SettingsDesk &desk)
{
    const Look look = presentLook();
    return {{.name = u"language"_s,
             .label = tr("Language"),
             .kind = FieldKind::Choice,
             .value = desk.language,
             .wide = false,
             // Each in its own words: who looks for it may not read the others.
             .choices = {{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}}},
            {.name = u"scheme"_s,
             .label = tr("Colours"),
             .kind = FieldKind::Choice,
             .value = QString::number(look.scheme),
             .wide = false,
             .choices = {{QString::number(Theme::System), tr("As this computer shows them")},
                         {QString::number(Theme::Light), tr("Light")},
                         {QString::number(Theme::Dark), tr("Dark")}}},
            {.name = u"textScale"_s,
             .label = tr("Size of the text"),
             .kind = FieldKind::Choice,
             .value = QString::number(qRound(look.textScale * 100)),
             .wide = false,
             .choices = textSizes(desk.words, look.textScale)},
            {.name = u"touch"_s,
             .label = tr("Larger buttons, for fingers"),
             .kind = FieldKind::Switch,
             .value = look.touch},
            {.name = u"reducedMotion"_s,
             .label = tr("Nothing moves by itself"),
             .kind = FieldKind::Switch,
             .value = look.reducedMotion}};
}

QList<SettingsField> ThisDesk::devices(const SettingsDesk &desk)
{
    const QList<FieldChoice> tills = choicesOf(tillsOf(desk.database, desk.place.location.id));
    return {{.name = u"till"_s,
             .label = tr("Till of this desk"),
             .kind = FieldKind::Choice,
             .value = desk.till ? desk.till->text() : QString(),
             .hint = hintUnless(
                 tills, tr("There is no till yet. An administrator adds one under “Till”.")),
             .wide = false,
             .choices = tills},
            {.name = u"terminal"_s,
             .label = tr("Card terminal"),
             .kind = FieldKind::Choice,
             .value = chosenTerminal(),
             .hint = tr("Without one, the reference on its slip is typed."),
             .wide = false,
             .choices = {{QString(), tr("None connected")},
                         {u"simulated"_s, tr("Simulated, to practise with")}}}};
}

} // namespace

std::unique_ptr<SettingsSection> thisDeskSection()
{
    return std::make_unique<ThisDesk>();
}

} // namespace desk::ui
