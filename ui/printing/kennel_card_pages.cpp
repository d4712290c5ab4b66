#include "ui/printing/care_rows.h"
#include "ui/printing/document_pages.h"
#include "ui/printing/kept_picture.h"
#include "ui/printing/page_text.h"
#include "ui/printing/qr_picture.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int daysOfPage = 7;
constexpr int longestPhoto = 480; // pixels
constexpr qreal versionHeight = points(20);

class KennelCardPages
{
    Q_DECLARE_TR_FUNCTIONS(KennelCardPages)

public:
    KennelCardPages(const KennelCard &card, const Words &words)
        : m_card(card)
        , m_words(words)
        , m_page(PaperKind::Sheet, card.head, words)
    {
    }

    Pages pages();

private:
    void head();
    void pictures();
    void facts();
    void foot();
    void people();
    void warnings();
    void grid(QDate from, int days);
    QString petFacts() const;

    const KennelCard &m_card;
    const Words &m_words;
    PageBuilder m_page;
    qreal m_picturesEnd = 0;
};

QString KennelCardPages::petFacts() const
{
    const Pet &pet = m_card.pet;
    QStringList facts{pet.breed.isEmpty() ? word(pet.species) : pet.breed,
                      pet.colour,
                      word(pet.sex, pet.neutered)};
    if (pet.bornOn)
        facts += m_words.age(*pet.bornOn, pet.bornPrecision, m_card.stay.arrivesOn);
    if (pet.weightGrams)
        facts += m_words.weight(*pet.weightGrams);
    facts += word(pet.playGroup);
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

void KennelCardPages::head()
{
    Cell unit = m_page.fittedName(m_card.unit.isEmpty() ? u"—"_s : m_card.unit, 3, 10);
    unit.align = TextAlign::End;
    m_page.row({m_page.fittedName(m_card.pet.name, 7, 10), unit});
    const Reservation &stay = m_card.stay;
    const int nights = int(stay.arrivesOn.daysTo(stay.leavesOn));
    m_page.row({{.text = m_card.owner.family,
                 .share = 5,
                 .weight = TextWeight::Bold,
                 .size = TextSize::Lead},
                {.text = tr("%1 – %2", "from a day to a day")
                             .arg(m_words.shortDay(stay.arrivesOn, stay.arrivesOn) + u' '
                                      + m_words.minuteOfDay(stay.arrivesAtMinute),
                                  m_words.shortDay(stay.leavesOn, stay.arrivesOn) + u' '
                                      + m_words.minuteOfDay(stay.leavesAtMinute)),
                 .share = 6,
                 .align = TextAlign::End,
                 .weight = TextWeight::Bold,
                 .mostLines = 2}});
    m_page.row(
        {{.text = petFacts(), .share = 7},
         {.text = nights > 0 ? m_card.service + u" · "_s + m_words.nights(nights) : m_card.service,
          .share = 4,
          .align = TextAlign::End}});
    m_page.rule();
}

// Beside the facts, at the end of the lines: the face, and the code of the stay.
void KennelCardPages::pictures()
{
    static constexpr qreal side = millimetres(28);
    m_page.needs(side);
    const QImage photo = pictureFrom(m_card.photo, longestPhoto);
    const QImage code = qrPicture(u"urn:uuid:"_s + m_card.stay.id.text());
    const qreal wide = photo.isNull() ? side : 2 * side + points(6);
    const qreal x = m_page.left() + m_page.width() - wide;
    m_page.pictureAt({x, m_page.y(), side, side}, photo.isNull() ? code : photo);
    if (!photo.isNull())
        m_page.pictureAt({x + side + points(6), m_page.y(), side, side}, code);
    m_picturesEnd = m_page.y() + side;
    m_page.keepFree(wide + points(8));
}

void KennelCardPages::warnings()
{
    QStringList lines;
    for (const PetAlert &alert : m_card.alerts)
        lines += alert.note.isEmpty() ? word(alert.kind)
                                      : tr("%1: %2").arg(word(alert.kind), alert.note);
    for (const Allergy &allergy : m_card.allergies)
        lines += tr("ALLERGY: %1")
                     .arg(allergy.reaction.isEmpty()
                              ? allergy.substance
                              : allergy.substance + u" ("_s + allergy.reaction + u')');
    if (lines.isEmpty())
        return;
    const qreal top = m_page.y();
    m_page.space(points(3));
    for (const QString &line : lines)
        m_page.row({{.share = 0.15},
                    {.text = line,
                     .share = 10,
                     .weight = TextWeight::Bold,
                     .size = TextSize::Lead,
                     .mostLines = 3}});
    m_page.space(points(3));
    m_page.frameAt({m_page.left(), top, m_page.width(), m_page.y() - top});
    m_page.space(points(8));
}

void KennelCardPages::people()
{
    const Addressee &owner = m_card.owner;
    // The names stand as wide as those of the care below, also beside the pictures.
    const auto line = [&](const QString &name, const QString &value) {
        const qreal title = (m_page.width() + m_page.besides() - PageBuilder::gutter) / 6;
        if (!value.isEmpty())
            m_page.row({{.text = name, .share = title, .weight = TextWeight::Bold},
                        {.text = value,
                         .share = m_page.width() - PageBuilder::gutter - title,
                         .mostLines = 40}});
    };
    const auto withPhone = [&](const QString &name, const QString &phone) {
        QStringList parts{name, m_words.phone(phone, phone)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    line(tr("Owner"), withPhone(m_words.fullName(owner.firstName, owner.lastName), owner.phone));
    line(tr("Emergency"), withPhone(owner.emergencyName, owner.emergencyPhone));
    QStringList pickUps;
    for (const PersonOnCard &pickUp : m_card.pickUps)
        pickUps += withPhone(pickUp.name, pickUp.phone);
    line(tr("May pick up"), pickUps.join(u", "_s));
    line(tr("Vet"), withPhone(m_card.vetName, m_card.vetPhone));
    line(tr("Family pets"), m_words.list(m_card.familyPets));
    line(tr("Shares with"), m_words.list(m_card.sharesWith));
    line(tr("Booking"), m_card.bookingNumber);
    // What stands beside them ends before what is as wide as the page begins.
    m_page.space(std::max(0.0, m_picturesEnd - m_page.y()) + points(4));
    m_page.keepFree(0);
    line(tr("Notes"), m_card.stay.notes);
    m_page.space(points(6));
}

void KennelCardPages::facts()
{
    warnings();
    pictures();
    people();
    putCare(m_page, m_card.care);
    m_page.space(points(6));
}

void KennelCardPages::foot()
{
    m_page.space(points(4));
    const QString version = tr("Card %1").arg(m_words.number(m_card.version));
    m_page.row(
        {{.text = m_card.replaces ? tr("%1 · replaces the card of %2", "a card's number, a moment")
                                        .arg(version, m_words.dateAndTime(*m_card.replaces))
                                  : version,
          .weight = TextWeight::Bold}});
}

void KennelCardPages::grid(QDate from, int days)
{
    const QStringList rows{tr("Morning", "a meal"),
                           tr("Noon", "a meal"),
                           tr("Evening", "a meal"),
                           tr("Treats"),
                           tr("Medication"),
                           tr("Out"),
                           tr("Stool"),
                           tr("Initials")};
    static constexpr qreal title = points(70);
    const qreal column = (m_page.width() - title) / days;
    qreal height = std::min(
        points(42), (m_page.bottom() - versionHeight - m_page.y()) / qreal(rows.size() + 1));
    if (height < points(18)) {
        m_page.newPage();
        height = points(42);
    }
    const qreal top = m_page.y();
    const auto inside = [&](qreal x, qreal y, qreal width) {
        return QRectF(x + points(3), y + points(3), width - points(6), height - points(6));
    };
    for (int day = 0; day < days; ++day)
        m_page.textAt(inside(m_page.left() + title + day * column, top, column),
                      {.text = m_words.shortDay(from.addDays(day), from),
                       .align = TextAlign::Middle,
                       .weight = TextWeight::Bold,
                       .mostLines = 1});
    for (int row = 0; row <= rows.size(); ++row) {
        const qreal y = top + row * height;
        if (row > 0)
            m_page.textAt(inside(m_page.left(), y, title), {.text = rows[row - 1], .mostLines = 1});
        m_page.frameAt({m_page.left(), y, title, height});
        for (int day = 0; day < days; ++day)
            m_page.frameAt({m_page.left() + title + day * column, y, column, height});
    }
    m_page.space(height * qreal(rows.size() + 1));
}

Pages KennelCardPages::pages()
{
    m_page.onNewPage = [this] {
        m_page.keepFree(0);
        m_picturesEnd = 0;
        head();
    };
    const QDate first = m_card.stay.arrivesOn;
    const int days = int(first.daysTo(m_card.stay.leavesOn)) + 1;
    head();
    facts();
    for (int day = 0; day < days; day += daysOfPage) {
        if (day > 0) {
            m_page.newPage();
            warnings();
        }
        grid(first.addDays(day), std::min(daysOfPage, days - day));
        foot();
    }
    return m_page.finish(tr("Kennel card %1").arg(m_card.pet.name));
}

} // namespace

Pages pagesOf(const KennelCard &card, const Words &words)
{
    return KennelCardPages(card, words).pages();
}

Pages pagesOf(const QList<KennelCard> &cards, const Words &words)
{
    Pages all;
    QStringList pets;
    for (const KennelCard &card : cards) {
        const Pages one = pagesOf(card, words);
        all.size = one.size;
        all.pages += one.pages;
        pets += card.pet.name;
    }
    all.title = KennelCardPages::tr("Kennel cards %1").arg(words.list(pets));
    return all;
}

} // namespace desk::ui
