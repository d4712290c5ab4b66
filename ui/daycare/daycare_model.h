#pragma once

#include "ui/daycare/daycare_lines.h"
#include "ui/daycare/regulars_model.h"

#include <QSet>

namespace desk::ui {

/// Who comes for the day, by play group: regulars come in and go home with one key, alone or
/// together.
class DaycareModel : public desk::ui::RegularsModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::DaycareLines *lines READ lines CONSTANT FINAL)
    /// "11 of 14 here, 2 gone", of all groups, and the places that all of them share.
    Q_PROPERTY(QString countText READ countOfAll NOTIFY shown FINAL)
    /// By group: {title, count}.
    Q_PROPERTY(QVariant groups READ groups NOTIFY shown FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    /// The pet that is looked at; -1: there is none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY shown FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY shown FINAL)
    /// What Enter does: "Check in", "Check in 11", "Check out", "Open the stay".
    Q_PROPERTY(QString verb READ verb NOTIFY shown FINAL)
    /// What the sheet to print is opened with.
    Q_PROPERTY(QVariantMap sheet READ sheet NOTIFY shown FINAL)

public:
    using RegularsModel::RegularsModel;

    bool isLoaded() const { return m_isLoaded; }
    DaycareLines *lines() { return &m_lines; }
    QString countOfAll() const;
    QVariant groups() const;
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int current() const;
    void setCurrent(int row);
    int chosenCount() const { return int(m_chosen.size()); }
    QString verb() const;
    QVariantMap sheet() const;

    /// The next thing for those who are chosen, else for the one that is looked at.
    Q_INVOKABLE void act();
    Q_INVOKABLE void choose(int row);
    /// Everybody of the group of the pet that is looked at who is in the same state; all at once
    /// again: nobody.
    Q_INVOKABLE void chooseGroup();
    Q_INVOKABLE void chooseNobody();
    /// What the pages of the pet that is looked at are opened with.
    Q_INVOKABLE QVariant argument() const;
    /// Time has passed: somebody may be late.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void shown();
    void filterChanged();

protected:
    void refresh(const QSet<QByteArray> &tables) override;
    void finished(const QList<RegularDone> &all) override;

private:
    void show();
    QString countAndPlaces(std::optional<PlayGroup> group) const;
    const DaycareLine *lookedAt() const;
    const DaycareStay *stayOf(const QString &id) const;
    /// Those who are chosen and can do what Enter does, else the one that is looked at.
    QList<DaycareLine> concerned() const;
    QList<Visitor> visitors(const QList<DaycareLine> &lines) const;
    QString nextAfter(const DaycareLine &line) const;
    bool cameJustNow(const DaycareLine &line) const;

    DaycareDay m_day;
    QList<PlacesOfDay> m_places;
    QList<DaycareLine> m_all;
    DaycareLines m_lines;
    QString m_filter;
    QString m_current; ///< the stay
    QString m_next;    ///< the one that is looked at when it is done
    QSet<QString> m_chosen;
    QHash<QString, QString> m_reasons;
    bool m_isLoaded = false;
    bool m_isShowing = false; ///< the view follows its rows; what is looked at is decided here
};

} // namespace desk::ui
