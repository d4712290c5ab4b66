import QtQuick
import Tailtown.Desk

/*
    Two values of one thing side by side: what stands, and what gave way.

    several          there are more of them: each can be ticked to be put back
    toggled(index)   the tick was pressed
*/
Item {
    id: root

    required property int index
    required property var modelData
    property bool several: false

    signal toggled(int index)

    implicitHeight: label.implicitHeight + Theme.gapTiny + Math.max(stands.implicitHeight, gaveWay.implicitHeight) + (several && modelData.canPutBack ? tick.implicitHeight : 0)

    DeskText {
        id: label

        width: parent.width
        text: root.modelData.label
        size: Theme.caption
        soft: true
    }

    CardSide {
        id: stands

        anchors.top: label.bottom
        anchors.topMargin: Theme.gapTiny
        anchors.left: parent.left
        width: Math.floor((root.width - Theme.gap) / 2)
        height: Math.max(implicitHeight, gaveWay.implicitHeight)
        verdict: qsTr("Stands")
        symbol: "check"
        value: root.modelData.stands
        source: root.modelData.standsFrom
        prevails: true
    }

    CardSide {
        id: gaveWay

        anchors.top: stands.top
        anchors.right: parent.right
        width: stands.width
        height: stands.height
        verdict: qsTr("Gave way")
        symbol: "undo"
        value: root.modelData.gaveWay
        source: root.modelData.gaveWayFrom
    }

    DeskCheckBox {
        id: tick

        objectName: "putBackTick" + root.index
        anchors.top: gaveWay.bottom
        anchors.left: gaveWay.left
        width: gaveWay.width
        visible: root.several && root.modelData.canPutBack
        text: qsTr("Put this one back")
        checked: root.modelData.putBack
        onToggled: root.toggled(root.index)
    }
}
