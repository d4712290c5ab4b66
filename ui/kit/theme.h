#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QQmlEngine>
#include <QVariant>

namespace desk::ui {

/// One set of colours. `ink` reaches 7:1 on ground and surface, whatever else is read 4.5:1, the
/// edge of a control 3:1.
struct Palette
{
    QColor ground;
    QColor surface;
    QColor raised;
    QColor sunken;
    QColor line;
    QColor edge;
    QColor ink;
    QColor softInk;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor arriving;
    QColor arrivingSoft;
    QColor inHouse;
    QColor inHouseSoft;
    QColor departing;
    QColor departingSoft;
    QColor trouble;
    QColor troubleSoft;
    QColor onTrouble;
    QColor provisional;
    QColor provisionalSoft;
    QColor hover;
    QColor pressed;
    QColor shadow;
    QColor scrim;
};

/// The tokens: every colour, size and duration that the screens use, and the few functions that
/// make data fit to be shown. Lives in the screen's thread.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY coloursChanged FINAL)
    Q_PROPERTY(bool touch READ isTouch WRITE setTouch NOTIFY sizesChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY sizesChanged FINAL)
    Q_PROPERTY(
        bool reducedMotion READ hasReducedMotion WRITE setReducedMotion NOTIFY motionChanged FINAL)
    Q_PROPERTY(int motion READ motion NOTIFY motionChanged FINAL)
    Q_PROPERTY(bool keyHintsShown READ keyHintsShown NOTIFY keyHintsShownChanged FINAL)

    Q_PROPERTY(QColor ground READ ground NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor surface READ surface NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor raised READ raised NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor sunken READ sunken NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor line READ line NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor edge READ edge NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor softInk READ softInk NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor arriving READ arriving NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor inHouse READ inHouse NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor departing READ departing NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor trouble READ trouble NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor troubleSoft READ troubleSoft NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor onTrouble READ onTrouble NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor provisional READ provisional NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor hover READ hover NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor pressed READ pressed NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor shadow READ shadow NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor scrim READ scrim NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QVariantList tones READ tones NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QVariantList softTones READ softTones NOTIFY coloursChanged FINAL)

    Q_PROPERTY(int caption READ caption NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int body READ body NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int listTitle READ listTitle NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int pageTitle READ pageTitle NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int change READ change NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int target READ target NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int iconSize READ iconSize NOTIFY sizesChanged FINAL)
    Q_PROPERTY(int lineMeasure READ lineMeasure NOTIFY sizesChanged FINAL)

    Q_PROPERTY(int gapTiny MEMBER GapTiny CONSTANT FINAL)
    Q_PROPERTY(int gapSmall MEMBER GapSmall CONSTANT FINAL)
    Q_PROPERTY(int gap MEMBER Gap CONSTANT FINAL)
    Q_PROPERTY(int gapLarge MEMBER GapLarge CONSTANT FINAL)
    Q_PROPERTY(int pageMargin MEMBER PageMargin CONSTANT FINAL)
    Q_PROPERTY(int panelRadius MEMBER PanelRadius CONSTANT FINAL)
    Q_PROPERTY(int controlRadius MEMBER ControlRadius CONSTANT FINAL)
    Q_PROPERTY(int ringWidth MEMBER RingWidth CONSTANT FINAL)
    Q_PROPERTY(int ringGap MEMBER RingGap CONSTANT FINAL)

public:
    enum Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    /// What a colour says; index of `tones` (to write and draw with) and `softTones` (to write on).
    enum Tone { Neutral, Accent, Arriving, InHouse, Departing, Trouble, Provisional };
    Q_ENUM(Tone)

    /// The one set of tokens of this program, whatever the number of QML engines; it goes with the
    /// application object.
    [[nodiscard]] static Theme *instance();
    /// For the QML engine.
    static Theme *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] static const Palette &lightPalette();
    [[nodiscard]] static const Palette &darkPalette();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isTouch() const { return m_touch; }
    void setTouch(bool touch);
    /// From 1 to 2, on top of the scale of the screen.
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    [[nodiscard]] bool hasReducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// How long something that enters moves, in milliseconds.
    [[nodiscard]] int motion() const { return m_reducedMotion ? 0 : 120; }
    /// True while Alt is held: the rail then writes its keys beside its icons.
    [[nodiscard]] bool keyHintsShown() const { return m_keyHintsShown; }

    [[nodiscard]] QColor ground() const { return colours().ground; }
    [[nodiscard]] QColor surface() const { return colours().surface; }
    [[nodiscard]] QColor raised() const { return colours().raised; }
    [[nodiscard]] QColor sunken() const { return colours().sunken; }
    [[nodiscard]] QColor line() const { return colours().line; }
    [[nodiscard]] QColor edge() const { return colours().edge; }
    [[nodiscard]] QColor ink() const { return colours().ink; }
    [[nodiscard]] QColor softInk() const { return colours().softInk; }
    [[nodiscard]] QColor accent() const { return colours().accent; }
    [[nodiscard]] QColor accentSoft() const { return colours().accentSoft; }
    [[nodiscard]] QColor onAccent() const { return colours().onAccent; }
    [[nodiscard]] QColor arriving() const { return colours().arriving; }
    [[nodiscard]] QColor inHouse() const { return colours().inHouse; }
    [[nodiscard]] QColor departing() const { return colours().departing; }
    [[nodiscard]] QColor trouble() const { return colours().trouble; }
    [[nodiscard]] QColor troubleSoft() const { return colours().troubleSoft; }
    [[nodiscard]] QColor onTrouble() const { return colours().onTrouble; }
    [[nodiscard]] QColor provisional() const { return colours().provisional; }
    [[nodiscard]] QColor hover() const { return colours().hover; }
    [[nodiscard]] QColor pressed() const { return colours().pressed; }
    [[nodiscard]] QColor shadow() const { return colours().shadow; }
    [[nodiscard]] QColor scrim() const { return colours().scrim; }
    [[nodiscard]] QVariantList tones() const;
    [[nodiscard]] QVariantList softTones() const;

    [[nodiscard]] int caption() const { return scaled(12); }
    [[nodiscard]] int body() const { return scaled(14); }
    [[nodiscard]] int listTitle() const { return scaled(16); }
    [[nodiscard]] int pageTitle() const { return scaled(20); }
    [[nodiscard]] int total() const { return scaled(28); }
    [[nodiscard]] int change() const { return scaled(44); }
    [[nodiscard]] int target() const { return m_touch ? 48 : 40; }
    [[nodiscard]] int iconSize() const { return scaled(20); }
    /// The width of about 90 characters of body text: nothing that is read runs wider.
    [[nodiscard]] int lineMeasure() const { return scaled(640); }

    /// The part of `text` that is laid out: at most 2,000 characters, because laying out a pasted
    /// megabyte would stop the desk for seconds and nobody reads further in a line; control
    /// characters become visible, and a text for one line has its line breaks made spaces.
    Q_INVOKABLE [[nodiscard]] static QString shown(const QString &text, bool inOneLine);
    /// Up to two letters for somebody without a photo.
    Q_INVOKABLE [[nodiscard]] static QString initials(const QString &name);
    /// A shortcut such as "Ctrl+K" as this system writes it, with `enter` for what Qt calls Return.
    Q_INVOKABLE [[nodiscard]] static QString keyText(const QString &shortcut, const QString &enter);
    /// The system's interface font; `figures` asks for digits of equal width where the font has
    /// both kinds.
    Q_INVOKABLE [[nodiscard]] static QFont fontOf(int pixelSize, bool strong, bool figures);
    /// Of a line in that font: a script that is borrowed from another one may take less.
    Q_INVOKABLE [[nodiscard]] static int lineHeightOf(int pixelSize, bool strong);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void schemeChanged();
    void coloursChanged();
    void sizesChanged();
    void motionChanged();
    void keyHintsShownChanged();

private:
    static constexpr int GapTiny = 4;
    static constexpr int GapSmall = 8;
    static constexpr int Gap = 12;
    static constexpr int GapLarge = 16;
    static constexpr int PageMargin = 24;
    static constexpr int PanelRadius = 8;
    static constexpr int ControlRadius = 6;
    static constexpr int RingWidth = 2;
    static constexpr int RingGap = 2;

    explicit Theme(QObject *parent);

    [[nodiscard]] const Palette &colours() const { return m_dark ? darkPalette() : lightPalette(); }
    [[nodiscard]] int scaled(int size) const { return qRound(size * m_textScale); }
    void chooseColours();
    void showKeyHints(bool shown);

    Scheme m_scheme = System;
    bool m_dark = false;
    bool m_touch = false;
    qreal m_textScale = 1;
    bool m_reducedMotion = false;
    bool m_keyHintsShown = false;
};

} // namespace desk::ui
