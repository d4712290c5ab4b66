import QtQuick
import QtQuick.Templates as T
import Tailtown.Desk

/*
    One of several, in a list that opens. Arrows change it at once, letters find, Enter or Space open the list.

    model, textRole, valueRole, currentIndex, currentText, currentValue, count   as in a ComboBox
    placeholder      shown while nothing is chosen (currentIndex -1)
    label, hint, error, required   see DeskLabelled
    chosen(index)    by the person
*/
DeskLabelled {
    id: root

    property alias model: box.model
    property alias textRole: box.textRole
    property alias valueRole: box.valueRole
    property alias currentIndex: box.currentIndex
    readonly property alias currentText: box.currentText
    readonly property alias currentValue: box.currentValue
    readonly property alias count: box.count
    property string placeholder

    signal chosen(int index)

    function indexOfValue(value: var): int {
        return box.indexOfValue(value);
    }

    T.ComboBox {
        id: box

        width: parent.width
        implicitWidth: 200
        implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + 2 * Theme.gapTiny)
        focus: true
        hoverEnabled: true
        leftPadding: mirrored ? Theme.iconSize + 2 * Theme.gapSmall : Theme.gap
        rightPadding: mirrored ? Theme.gap : Theme.iconSize + 2 * Theme.gapSmall
        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label
        Accessible.description: root.error !== "" ? root.error : root.hint
        onActivated: index => root.chosen(index)
        Keys.onReturnPressed: event => {
            event.accepted = !popup.visible;
            if (!popup.visible)
                popup.open();
        }
        Keys.onEnterPressed: event => {
            event.accepted = !popup.visible;
            if (!popup.visible)
                popup.open();
        }

        contentItem: DeskText {
            text: box.currentIndex < 0 ? root.placeholder : box.displayText
            soft: box.currentIndex < 0 || !box.enabled
            wrap: true
            maximumLineCount: 2
            verticalAlignment: Text.AlignVCenter
        }

        indicator: DeskIcon {
            x: box.mirrored ? Theme.gapSmall : box.width - width - Theme.gapSmall
            y: (box.height - height) / 2
            symbol: "chevron-down"
            size: Theme.caption + 4
            color: Theme.softInk
        }

        background: DeskFieldFrame {
            focused: box.activeFocus
            wrong: root.error !== ""
            hovered: box.hovered
        }

        delegate: T.ItemDelegate {
            id: option

            required property int index

            width: ListView.view.width
            implicitHeight: Math.max(Theme.target - 4, contentItem.implicitHeight + 2 * Theme.gapTiny)
            leftPadding: Theme.gapSmall + 2
            rightPadding: Theme.gapSmall + 2
            highlighted: box.highlightedIndex === index
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: box.textAt(index)
            Accessible.selected: box.currentIndex === index

            contentItem: Item {
                implicitHeight: words.implicitHeight

                DeskText {
                    id: words

                    anchors.fill: parent
                    anchors.rightMargin: 16 + Theme.gapTiny
                    text: box.textAt(option.index)
                    wrap: true
                    maximumLineCount: 2
                    verticalAlignment: Text.AlignVCenter
                    strong: box.currentIndex === option.index
                }

                DeskIcon {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    symbol: "check"
                    size: 16
                    color: Theme.accent
                    visible: box.currentIndex === option.index
                }
            }

            background: Rectangle {
                radius: Theme.controlRadius - 2
                color: option.highlighted ? Theme.accentSoft : option.hovered ? Theme.hover : "transparent"
            }
        }

        popup: T.Popup {
            y: box.height + Theme.gapTiny
            width: box.width
            implicitHeight: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, 336)
            padding: Theme.gapTiny
            margins: Theme.gapSmall

            contentItem: ListView {
                clip: true
                implicitHeight: contentHeight
                model: box.delegateModel
                currentIndex: box.highlightedIndex
                highlightMoveDuration: 0
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: DeskScrollBar {
                }
            }

            background: DeskRaised {
            }
        }
    }
}
