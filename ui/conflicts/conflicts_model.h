#pragma once

#include "ui/conflicts/card_rows.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// What the desks did differently, card by card: the open ones and those that somebody settled,
/// and the one that is looked at.
class ConflictsModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::CardRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(Listed listed READ listed WRITE setListed NOTIFY shown FINAL)
    Q_PROPERTY(QStringList lists READ lists NOTIFY shown FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY shown FINAL)
    /// The card that is looked at; -1: there is none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY shown FINAL)

    // The card that is looked at
    Q_PROPERTY(bool hasCard READ hasCard NOTIFY shown FINAL)
    Q_PROPERTY(QString symbol READ symbol NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString family READ family NOTIFY shown FINAL)
    Q_PROPERTY(QString chip READ chip NOTIFY shown FINAL)
    Q_PROPERTY(int tone READ tone NOTIFY shown FINAL)
    /// Each {time, who, what}.
    Q_PROPERTY(QVariantList events READ events NOTIFY shown FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY shown FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY shown FINAL)
    /// Each {label, stands, standsFrom, gaveWay, gaveWayFrom, canPutBack, putBack}.
    Q_PROPERTY(QVariantList sides READ sides NOTIFY shown FINAL)
    /// Each {label, value}: what somebody typed and that was not kept.
    Q_PROPERTY(QVariantList typed READ typed NOTIFY shown FINAL)
    Q_PROPERTY(QString settledText READ settledText NOTIFY shown FINAL)
    /// Which room is missing and why; empty when none is.
    Q_PROPERTY(QString roomText READ roomText NOTIFY shown FINAL)
    /// Each {name, detail}: the rooms that are free.
    Q_PROPERTY(QVariantList rooms READ rooms NOTIFY shown FINAL)
    Q_PROPERTY(int room READ room WRITE setRoom NOTIFY shown FINAL)

    // What can be done with it, in words; empty: it can't
    Q_PROPERTY(QString moveText READ moveText NOTIFY shown FINAL)
    Q_PROPERTY(QString keepText READ keepText NOTIFY shown FINAL)
    Q_PROPERTY(QString putBackText READ putBackText NOTIFY shown FINAL)
    Q_PROPERTY(QString openText READ openText NOTIFY shown FINAL)
    /// The page of what it is about, and what it is opened with.
    Q_PROPERTY(QString openPage READ openPage NOTIFY shown FINAL)
    Q_PROPERTY(QVariantMap openArgument READ openArgument NOTIFY shown FINAL)

public:
    enum Listed { Open, Settled };
    Q_ENUM(Listed)

    explicit ConflictsModel(QObject *parent = nullptr);

    bool isLoaded() const { return m_isLoaded; }
    CardRows *rows() { return &m_rows; }
    Listed listed() const { return m_listed; }
    void setListed(Listed listed);
    QStringList lists() const;
    QString countText() const;
    int current() const;
    void setCurrent(int row);

    bool hasCard() const { return m_page.has_value(); }
    QString symbol() const { return m_text.symbol; }
    QString title() const { return m_text.title; }
    QString family() const { return m_text.family; }
    QString chip() const { return m_page ? wordOf(m_page->row.card.kind) : QString(); }
    int tone() const { return m_page ? toneOf(m_page->row.card.kind) : 0; }
    QVariantList events() const;
    QString outcome() const { return m_text.outcome; }
    QString advice() const { return m_text.advice; }
    QVariantList sides() const;
    QVariantList typed() const;
    QString settledText() const { return m_text.settled; }
    QString roomText() const;
    QVariantList rooms() const;
    int room() const { return m_room; }
    void setRoom(int row);

    QString moveText() const;
    QString keepText() const;
    QString putBackText() const;
    QString openText() const;
    QString openPage() const;
    QVariantMap openArgument() const;

    /// The next thing for the card: the stay moves to the chosen room, else it stays as it is.
    Q_INVOKABLE void act();
    /// As it stands is well.
    Q_INVOKABLE void keep();
    /// What gave way is put back: all of it, or what was ticked.
    Q_INVOKABLE void putBack();
    Q_INVOKABLE void toggle(int side);
    /// Shows more of a long list.
    Q_INVOKABLE void more();

Q_SIGNALS:
    void shown();
    /// A card was settled; another one is looked at, if there is one.
    void settled();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const { return session()->words(); }
    void readRows();
    void readCard();
    bool isOpen() const { return m_page && !m_page->row.card.settledAt; }
    const FreeUnit *chosenRoom() const;
    QList<int> toPutBack() const;
    void nowSettled(const QString &sentence);

    bool m_isLoaded = false;
    CardRows m_rows;
    Listed m_listed = Open;
    CardCounts m_counts;
    int m_limit = 0;
    QString m_current; ///< the id of the card that is looked at
    int m_place = 0;   ///< where it stood
    std::optional<CardPage> m_page;
    CardText m_text;
    QSet<int> m_ticked;
    int m_room = 0;
};

} // namespace desk::ui
