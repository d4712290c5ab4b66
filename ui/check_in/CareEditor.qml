import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Food, medication and belongings of a pet, to be written down.

    arrival, index   the pet's form, and which pet it is
    meals            the rows of meals
    answered(item)   Enter in a field
*/
ColumnLayout {
    id: root

    required property ArrivalForm arrival
    required property int index
    readonly property alias meals: mealRows

    signal answered(Item item)

    spacing: Theme.gapSmall

    Repeater {
        id: mealRows

        model: root.arrival.meals

        MealRow {
            Layout.fillWidth: true
            arrival: root.arrival
            onAnswered: item => root.answered(item)
            onWritten: {
                if (index + 1 < mealRows.count)
                    (mealRows.itemAt(index + 1) as MealRow).focusFirst();
                else
                    addMeal.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }

    Repeater {
        id: drugRows

        model: root.arrival.drugs

        DrugRow {
            Layout.fillWidth: true
            arrival: root.arrival
            onAnswered: item => root.answered(item)
        }
    }

    RowLayout {
        spacing: Theme.gapSmall

        DeskButton {
            id: addMeal

            objectName: "addMeal." + root.index
            text: qsTr("Meal")
            symbol: "plus"
            Accessible.name: qsTr("Add a meal")
            onClicked: {
                root.arrival.meals.add();
                (mealRows.itemAt(mealRows.count - 1) as MealRow).focusFirst();
            }
        }

        DeskButton {
            objectName: "addDrug." + root.index
            text: qsTr("Medication")
            symbol: "plus"
            Accessible.name: qsTr("Add a medication")
            onClicked: {
                root.arrival.drugs.add();
                (drugRows.itemAt(drugRows.count - 1) as DrugRow).focusFirst();
            }
        }
    }

    DeskField {
        id: belongings

        objectName: "belongings." + root.index
        Layout.fillWidth: true
        label: qsTr("Belongings")
        placeholder: qsTr("blue blanket, 2 toys")
        maximumLength: 1000
        text: root.arrival.belongings
        hint: root.arrival.stage === ArrivalForm.Written && root.arrival.belongings !== "" ? root.arrival.was("belongings") : ""
        error: Object.keys(root.arrival.problems).filter(field => field.startsWith("belongings")).map(field => root.arrival.problems[field])[0] ?? ""
        onEdited: text => root.arrival.belongings = text
        onAccepted: root.answered(belongings)
    }
}
