#include "ui/printing/care_rows.h"
#include "ui/printing/document_pages.h"
#include "ui/printing/page_text.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int daysOfPage = 7;

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
    void facts();
    void people();
    void warnings();
    void grid(QDate from, int days);
    QString petFacts() const;

    const KennelCard &m_card;
    const Words &m_words;
    PageBuilder m_page;
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
    m_page.row({{.text = m_card.pet.name,
                 .share = 7,
                 .weight = TextWeight::Bold,
                 .size = TextSize::Name,
                 .mostLines = 1},
                {.text = m_card.unit.isEmpty() ? u"—"_s : m_card.unit,
                 .share = 3,
                 .align = TextAlign::End,
                 .weight = TextWeight::Bold,
                 .size = TextSize::Name,
                 .mostLines = 1}});
    const Reservation &stay = m_card.stay;
    const int nights = int(stay.arrivesOn.daysTo(stay.leavesOn));
    m_page.row({{.text = m_card.owner.family,
                 .share = 5,
                 .weight = TextWeight::Bold,
                 .size = TextSize::Lead,
                 .mostLines = 1},
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
        {{.text = petFacts(), .share = 7, .mostLines = 2},
         {.text = nights > 0 ? m_card.service + u" · "_s + m_words.nights(nights) : m_card.service,
          .share = 4,
          .align = TextAlign::End,
          .mostLines = 1}});
    m_page.rule();
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
    const auto line = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            m_page.row({{.text = name, .share = 2, .weight = TextWeight::Bold},
                        {.text = value, .share = 10}});
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
    line(tr("Shares with"), m_card.sharesWith.join(u", "_s));
    line(tr("Notes"), m_card.stay.notes);
    m_page.space(points(6));
}

void KennelCardPages::facts()
{
    warnings();
    people();
    putCare(m_page, m_card.care);
    m_page.space(points(6));
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
    qreal height = std::min(points(42), (m_page.bottom() - m_page.y()) / qreal(rows.size() + 1));
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
    m_page.onNewPage = [this] { head(); };
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
