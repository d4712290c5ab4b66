import QtQuick
import Tailtown.Desk

/*
    One field of a settings form, drawn as what it is. What is typed goes to the model at once.

    settings    the SettingsModel
    modelData   the field: name, label, kind, hint, ...
*/
Loader {
    id: root

    required property SettingsModel settings
    required property var modelData
    readonly property var value: settings.values[modelData.name]
    readonly property string error: settings.problems[modelData.name] ?? ""
    readonly property bool fits: modelData.shownFor === "" || modelData.shownValues.includes(String(settings.values[modelData.shownFor]))

    function take(value: var) {
        root.settings.set(root.modelData.name, value);
    }

    visible: fits
    sourceComponent: {
        switch (root.modelData.kind) {
        case "lines":
            return linesField;
        case "money":
            return moneyField;
        case "date":
            return dateField;
        case "choice":
            return choiceField;
        case "switch":
            return switchField;
        case "weekdays":
            return weekdaysField;
        case "pin":
            return pinField;
        default:
            return textField;
        }
    }

    Component {
        id: textField

        DeskField {
            objectName: "field." + root.modelData.name
            focus: true
            label: root.modelData.label
            hint: root.modelData.hint
            required: root.modelData.required
            error: root.error
            suffix: root.modelData.suffix
            figures: root.modelData.kind === "number"
            maximumLength: 250
            text: root.value ?? ""
            onEdited: text => root.take(text)
        }
    }

    Component {
        id: linesField

        DeskTextArea {
            objectName: "field." + root.modelData.name
            focus: true
            label: root.modelData.label
            hint: root.modelData.hint
            required: root.modelData.required
            error: root.error
            maximumLength: 100000
            lines: 8
            text: root.value ?? ""
            onEdited: text => root.take(text)
        }
    }

    Component {
        id: moneyField

        DeskMoneyField {
            objectName: "field." + root.modelData.name
            focus: true
            label: root.modelData.label
            hint: root.modelData.hint
            required: root.modelData.required
            error: root.error
            currency: root.settings.currency
            text: root.value ?? ""
            onEdited: text => root.take(text)
        }
    }

    Component {
        id: dateField

        DeskDateField {
            objectName: "field." + root.modelData.name
            focus: true
            label: root.modelData.label
            hint: root.modelData.hint
            required: root.modelData.required
            error: root.error
            text: root.value ?? ""
            onEdited: text => root.take(text)
            onStepped: days => root.settings.step(root.modelData.name, days)
        }
    }

    Component {
        id: choiceField

        DeskChoice {
            objectName: "field." + root.modelData.name
            focus: true
            label: root.modelData.label
            hint: root.modelData.hint
            required: root.modelData.required
            error: root.error
            placeholder: qsTr("Choose")
            model: root.modelData.texts
            currentIndex: root.modelData.keys.indexOf(root.value ?? "")
            onChosen: index => root.take(root.modelData.keys[index])
        }
    }

    Component {
        id: switchField

        DeskSwitch {
            objectName: "field." + root.modelData.name
            focus: true
            text: root.modelData.label
            hint: root.modelData.hint
            checked: root.value ?? false
            onToggled: root.take(checked)
        }
    }

    Component {
        id: weekdaysField

        DeskWeekdays {
            objectName: "field." + root.modelData.name
            label: root.modelData.label
            hint: root.modelData.hint
            error: root.error
            names: root.settings.weekdays
            days: root.value
            onToggled: weekday => root.take(root.value ^ 1 << weekday)
        }
    }

    Component {
        id: pinField

        DeskPinField {
            objectName: "field." + root.modelData.name
            focus: true
            label: root.modelData.label
            hint: root.modelData.hint
            error: root.error
            text: root.value ?? ""
            onEdited: text => root.take(text)
        }
    }
}
