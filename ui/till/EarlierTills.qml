import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The days of this till that are closed; Enter prints the Z again.
*/
DeskPanel {
    id: root

    required property TillModel till
    required property Navigation navigation

    title: qsTr("Earlier days")

    TillList {
        objectName: "earlierTills"
        Layout.fillWidth: true
        Layout.fillHeight: true
        name: qsTr("Earlier days")
        model: root.till.earlier
        emptyTitle: qsTr("No day of this till is closed yet.")
        onActivated: index => root.navigation.open("print", {
                    "document": "z",
                    "id": root.till.earlier.idAt(index)
                })
    }
}
