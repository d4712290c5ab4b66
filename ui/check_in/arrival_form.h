#pragma once

#include "core/bookings/check_in.h"
#include "core/bookings/check_in_form.h"
#include "core/lodging/free_units.h"
#include "ui/check_in/answer_drafts.h"
#include "ui/check_in/care_drafts.h"

#include <QVariantList>

namespace desk::ui {

/// One pet that arrives: what is known of it, and what is noted now. Belongs to the form of its
/// family.
class ArrivalForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of CheckInModel and WalkInModel")
    Q_PROPERTY(QString name READ name NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString stay READ stay NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString weightKnown READ weightKnown NOTIFY factsChanged FINAL)
    Q_PROPERTY(QVariant health READ health NOTIFY factsChanged FINAL)
    Q_PROPERTY(QVariantList healthSentences READ sentences NOTIFY factsChanged FINAL)
    /// What the last stay noted, as {symbol, text}; empty on a first visit.
    Q_PROPERTY(QVariantList lastTime READ lastTime NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString lastTimeTitle READ lastTimeTitle NOTIFY factsChanged FINAL)
    /// Rooms that take the pet, as words; the first is the one that is planned, if any.
    Q_PROPERTY(QStringList rooms READ rooms NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString room READ room NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool needsRoom READ needsRoom NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool roomAsked READ isRoomAsked NOTIFY draftChanged FINAL)
    /// The room it would go to is not marked as clean.
    Q_PROPERTY(bool roomDirty READ isRoomDirty NOTIFY draftChanged FINAL)
    Q_PROPERTY(int roomIndex READ roomIndex WRITE setRoomIndex NOTIFY draftChanged FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool coming READ isComing WRITE setComing NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool weightAsked READ isWeightAsked NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString weight READ weight WRITE setWeight NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString belongings READ belongings WRITE setBelongings NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString remark READ remark WRITE setRemark NOTIFY draftChanged FINAL)
    Q_PROPERTY(desk::ui::MealDrafts *meals READ meals CONSTANT FINAL)
    Q_PROPERTY(desk::ui::DrugDrafts *drugs READ drugs CONSTANT FINAL)
    Q_PROPERTY(desk::ui::AnswerDrafts *answers READ answers CONSTANT FINAL)
    /// What stands against single fields of this pet, and against the pet as such.
    Q_PROPERTY(QVariant problems READ problems NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemsChanged FINAL)

public:
    /// Whether it is as last time: not said yet, yes, or there is something to write.
    enum Stage { Undecided, AsLastTime, Written };
    Q_ENUM(Stage)

    ArrivalForm(const Words &words, QObject *parent);

    /// New facts; what was typed stays. The first time they fill the form.
    void take(const ArrivingPet &pet,
              const QList<FreeUnit> &rooms,
              const QList<CheckInQuestion> &questions,
              QDate today);

    const ArrivingPet &pet() const { return m_pet; }
    QString name() const { return m_pet.name; }
    QString kind() const;
    QString stay() const;
    QString notes() const { return m_pet.notes; }
    QString weightKnown() const;
    QVariant health() const;
    QVariantList sentences() const;
    QVariantList lastTime() const;
    QString lastTimeTitle() const;
    QStringList rooms() const;
    QString room() const { return m_pet.unitName.value_or(QString()); }
    bool needsRoom() const { return m_pet.needsUnit; }
    bool isRoomAsked() const;
    int roomIndex() const;
    bool isRoomDirty() const { return dirtyRoom().has_value(); }
    std::optional<UnitId> dirtyRoom() const;
    void setRoomIndex(int index);
    Stage stage() const { return m_stage; }
    bool isComing() const { return m_coming; }
    void setComing(bool coming);
    bool isWeightAsked() const;
    QString weight() const { return m_weight; }
    void setWeight(const QString &weight);
    QString belongings() const { return m_belongings; }
    void setBelongings(const QString &belongings);
    QString remark() const { return m_remark; }
    void setRemark(const QString &remark);
    MealDrafts *meals() { return &m_meals; }
    DrugDrafts *drugs() { return &m_drugs; }
    AnswerDrafts *answers() { return &m_answers; }
    QVariant problems() const { return m_problems; }
    QString problem() const;
    std::optional<UnitId> chosenUnit() const { return m_unit; }

    /// Everything as the last stay noted it.
    Q_INVOKABLE void sameAsLastTime();
    /// Something is different: it is written down, beginning with what was noted last time.
    Q_INVOKABLE void write();
    Q_INVOKABLE void askRoom();
    /// What a field was last time, when it is something else now.
    Q_INVOKABLE QString was(const QString &field) const;

    /// What was noted, or what can't be read of it.
    Result<Arrival> arrival() const;
    void setProblems(const QVariantMap &problems);

Q_SIGNALS:
    void factsChanged();
    void draftChanged();
    /// It comes or does not, or goes to another room: the price may be another.
    void wishChanged();
    void problemsChanged();

private:
    void fillFromLastTime();
    void setStage(Stage stage);

    Words m_words;
    ArrivingPet m_pet;
    QList<FreeUnit> m_rooms;
    QDate m_today;
    bool m_filled = false;
    Stage m_stage = Written;
    bool m_coming = true;
    bool m_roomAsked = false;
    std::optional<UnitId> m_unit; ///< chosen instead of the planned one
    QString m_weight;
    QString m_belongings;
    QString m_remark;
    MealDrafts m_meals;
    DrugDrafts m_drugs;
    AnswerDrafts m_answers;
    QVariantMap m_problems;
};

} // namespace desk::ui
