import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    A pet that arrives: who it is, what its vaccinations say, where it will be; what was noted last time, to be taken over
    with one key; and what is asked because it is missing.

    arrival         its form
    index           of the pet, from 0
    alone           the only pet: nobody asks whether it comes
    askedItems()    what waits for an answer, in order
    answered(item)  Enter in one of them
    settled()       the whole was taken over, or is to be written
    cleaned()       its room was made clean
*/
DeskPanel {
    id: root

    required property ArrivalForm arrival
    required property int index
    property bool alone: false
    readonly property bool undecided: root.arrival.coming && root.arrival.stage === ArrivalForm.Undecided

    signal answered(Item item)
    signal settled
    signal cleaned

    function askedItems() {
        if (!root.arrival.coming)
            return [];
        const items = [];
        if (root.arrival.roomAsked && (root.arrival.roomIndex < 0 || root.arrival.problems.unit))
            items.push(roomChoice);
        if (root.arrival.roomAsked && root.arrival.roomDirty)
            items.push(clean);
        if (root.undecided)
            items.push(same);
        else if (root.arrival.stage === ArrivalForm.Written && editor.meals.count > 0)
            items.push(editor.meals.itemAt(0));
        if (weight.visible)
            items.push(weight);
        for (let at = 0; at < counts.count; ++at)
            items.push(counts.itemAt(at));
        for (let at = 0; at < questions.count; ++at) {
            if (questions.itemAt(at).visible)
                items.push(questions.itemAt(at));
        }
        return items;
    }

    function take() {
        root.arrival.sameAsLastTime();
        root.settled();
    }

    function write() {
        root.arrival.write();
        root.settled();
    }

    objectName: "arrival." + root.index
    spacing: Theme.gapSmall
    opacity: root.arrival.coming ? 1 : 0.7

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        DeskAvatar {
            name: root.arrival.name
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                DeskText {
                    Layout.maximumWidth: implicitWidth
                    Layout.fillWidth: true
                    text: root.arrival.name
                    size: Theme.listTitle
                    strong: true
                }

                DeskText {
                    Layout.fillWidth: true
                    Layout.minimumWidth: 60
                    text: root.arrival.kind
                    soft: true
                }
            }

            DeskText {
                Layout.fillWidth: true
                text: root.arrival.stay
                soft: true
                figures: true
            }
        }

        DeskCheckBox {
            objectName: "coming." + root.index
            visible: !root.alone
            text: qsTr("Comes")
            checked: root.arrival.coming
            onToggled: root.arrival.coming = checked
        }
    }

    Repeater {
        model: root.arrival.coming ? root.arrival.healthSentences : []

        DeskNotice {
            required property var modelData

            Layout.fillWidth: true
            symbol: modelData.symbol
            text: modelData.text
            tone: modelData.tone
        }
    }

    DeskNotice {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.arrival.problem
    }

    DeskText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.arrival.notes
        wrap: true
        maximumLineCount: 4
    }

    DeskChoice {
        id: roomChoice

        objectName: "room." + root.index
        Layout.fillWidth: true
        visible: root.arrival.coming && root.arrival.roomAsked
        label: qsTr("Room")
        model: root.arrival.rooms
        currentIndex: root.arrival.roomIndex
        placeholder: root.arrival.rooms.length > 0 ? qsTr("Choose a room") : qsTr("No room is free for these days")
        error: root.arrival.problems.unit ?? ""
        onChosen: index => root.arrival.roomIndex = index
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.arrival.coming && root.arrival.roomAsked && root.arrival.roomDirty
        spacing: Theme.gapSmall

        DeskText {
            Layout.fillWidth: true
            text: qsTr("Nobody has said yet that this room is clean.")
            soft: true
            wrap: true
        }

        DeskButton {
            id: clean

            objectName: "roomIsClean." + root.index
            text: qsTr("It is clean")
            symbol: "check"
            onClicked: {
                root.cleaned();
                root.answered(clean);
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.arrival.coming
        spacing: Theme.gapSmall

        DeskText {
            Layout.fillWidth: true
            text: root.arrival.lastTimeTitle
            soft: true
            size: Theme.caption
        }

        DeskChip {
            Layout.maximumWidth: 120 * Theme.textScale
            visible: root.arrival.coming && root.arrival.needsRoom && !root.arrival.roomAsked
            symbol: "room"
            text: root.arrival.room
        }

        DeskIconButton {
            objectName: "otherRoom." + root.index
            visible: root.arrival.coming && root.arrival.needsRoom && !root.arrival.roomAsked
            symbol: "edit"
            name: qsTr("Other room")
            onClicked: {
                root.arrival.askRoom();
                roomChoice.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        DeskChip {
            Layout.maximumWidth: 240 * Theme.textScale
            symbol: root.arrival.health.symbol ?? ""
            text: root.arrival.health.text ?? ""
            tone: root.arrival.health.tone ?? Theme.Neutral
        }
    }

    Repeater {
        model: root.arrival.coming && root.arrival.stage !== ArrivalForm.Written ? root.arrival.lastTime : []

        RowLayout {
            id: noted

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gapSmall

            DeskIcon {
                Layout.alignment: Qt.AlignTop
                symbol: noted.modelData.symbol
                color: Theme.softInk
                size: 16
            }

            DeskText {
                Layout.fillWidth: true
                text: noted.modelData.text
                wrap: true
                figures: true
                maximumLineCount: 6
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.arrival.coming && root.arrival.stage !== ArrivalForm.Written
        spacing: Theme.gapSmall

        DeskButton {
            id: same

            objectName: "same." + root.index
            visible: root.undecided
            text: qsTr("Same as last time")
            symbol: "repeat"
            shortcut: "Ctrl+" + (root.index + 1)
            onClicked: root.take()
        }

        DeskChip {
            visible: root.arrival.stage === ArrivalForm.AsLastTime
            symbol: "check"
            text: qsTr("Same as last time")
            tone: Theme.InHouse
        }

        DeskButton {
            objectName: "write." + root.index
            text: root.undecided ? qsTr("Something is different") : qsTr("Change")
            onClicked: root.write()
        }
    }

    CareEditor {
        id: editor

        Layout.fillWidth: true
        visible: root.arrival.coming && root.arrival.stage === ArrivalForm.Written
        arrival: root.arrival
        index: root.index
        onAnswered: item => root.answered(item)
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.arrival.coming
        spacing: Theme.gapSmall

        DeskField {
            id: weight

            objectName: "weight." + root.index
            Layout.preferredWidth: 224 * Theme.textScale
            Layout.minimumWidth: 152 * Theme.textScale
            implicitWidth: 224 * Theme.textScale
            visible: root.arrival.weightAsked && root.arrival.coming
            label: qsTr("Weight")
            placeholder: root.arrival.weightKnown
            figures: true
            maximumLength: 20
            text: root.arrival.weight
            error: root.arrival.problems.weightGrams ?? ""
            onEdited: text => root.arrival.weight = text
            onAccepted: root.answered(weight)
        }

        Repeater {
            id: counts

            model: root.arrival.stage === ArrivalForm.AsLastTime ? root.arrival.drugs : null

            DeskField {
                id: count

                required property int index
                required property string drug
                required property string countIn

                objectName: "count." + root.index + "." + count.index
                Layout.fillWidth: true
                Layout.maximumWidth: 200 * Theme.textScale
                implicitWidth: 96 * Theme.textScale
                label: qsTr("%1 handed in").arg(count.drug)
                figures: true
                maximumLength: 20
                text: count.countIn
                error: root.arrival.problems["care.medications." + count.index + ".countIn"] ?? ""
                onEdited: text => root.arrival.drugs.edit(count.index, "countIn", text)
                onAccepted: root.answered(count)
            }
        }

        DeskField {
            id: remark

            objectName: "remark." + root.index
            Layout.fillWidth: true
            implicitWidth: 96 * Theme.textScale
            label: qsTr("Anything new?")
            text: root.arrival.remark
            onEdited: text => root.arrival.remark = text
            onAccepted: root.answered(remark)
        }
    }

    Repeater {
        id: questions

        model: root.arrival.answers

        DeskField {
            id: question

            required property int index
            required property string asked
            required property string answer
            required property bool known

            objectName: "answer." + root.index + "." + question.index
            Layout.fillWidth: true
            visible: root.arrival.coming && (!question.known || root.arrival.stage === ArrivalForm.Written)
            label: question.asked
            maximumLength: 1000
            text: question.answer
            error: root.arrival.problems["answers." + question.index + ".answer"] ?? ""
            onEdited: text => root.arrival.answers.edit(question.index, text)
            onAccepted: root.answered(question)
        }
    }
}
