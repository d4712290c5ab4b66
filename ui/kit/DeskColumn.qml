import QtQuick

/*
    A column of a DeskTable.

    title       above it
    role        the role of the model that it shows
    width       in pixels; 0 shares what the others leave
    numeric     figures of equal width, at the end of the line, decimal points under each other
    strong, soft
    sortable    its title can be pressed
    cell        a component of its own for a chip or an icon; it gets the role as `value`
*/
QtObject {
    property string title
    property string role
    property int width: 0
    property bool numeric: false
    property bool strong: false
    property bool soft: false
    property bool sortable: false
    property Component cell: null
}
