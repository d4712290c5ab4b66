# Who may include and link whom. core knows nobody, sync and ui know core but not each other, app wires them.
include(${CMAKE_CURRENT_LIST_DIR}/forbid.cmake)

function(layer_may_use folder)
    string(JOIN "|" below ${ARGN})
    desk_files(files ${folder} ENDINGS h cpp)
    foreach(file ${files})
        file(STRINGS ${ROOT}/${file} includes REGEX "^#include \"(app|core|sync|ui|tests)/")
        foreach(include ${includes})
            if(NOT include MATCHES "^#include \"(${below})/")
                message(SEND_ERROR "${file}: ${folder} may not use this: ${include}")
            endif()
        endforeach()
    endforeach()
endfunction()

layer_may_use(core core)
layer_may_use(sync/protocol core sync/protocol)
layer_may_use(sync/engine core sync/protocol sync/engine)
layer_may_use(sync/desk core sync/protocol sync/engine sync/desk)
layer_may_use(sync/hub core sync/protocol sync/hub)
layer_may_use(ui core ui)
layer_may_use(app core sync ui app)

# Targets, as the CMakeLists name them.
function(layer_may_not_link folder targets)
    file(GLOB_RECURSE lists RELATIVE ${ROOT} ${ROOT}/${folder}/CMakeLists.txt)
    desk_forbid("^[^#]*(${targets})([^a-zA-Z0-9_]|$)" "${folder} may not link this" FILES ${lists})
endfunction()

set(windows "Qt6?::(Gui|Qml|Quick[A-Za-z0-9]*|Widgets|PrintSupport|Svg)")
set(wires "Qt6?::(Network|WebSockets|HttpServer)")
layer_may_not_link(core "desk_(ui|protocol|engine|sync|hub)|${windows}|${wires}|Qt6?::(Sql|Concurrent|Test|DBus)")
layer_may_not_link(sync/protocol "desk_(ui|engine|sync|hub)|${windows}|${wires}|Qt6?::Sql")
layer_may_not_link(sync/engine "desk_(ui|sync|hub)|${windows}|${wires}|Qt6?::Sql")
layer_may_not_link(sync "desk_ui|${windows}|Qt6?::Sql")
layer_may_not_link(ui "desk_(protocol|engine|sync|hub|sqlite)|${wires}|Qt6?::Sql")

# Below ui and sync/desk, Qt is a library of values: no objects, no event loop, no thread, no socket, no screen.
desk_files(values core sync/protocol sync/engine sync/hub ENDINGS h cpp)
desk_forbid("^#include <(Qt[A-Z][A-Za-z]*/)?Q(Object|Thread|Timer|EventLoop|CoreApplication|GuiApplication|Application|Process|Semaphore|Mutex|Concurrent|Future|Network|Tcp|Udp|Local(S|s)|Ssl|Host|WebSocket|Sql|Image|Pixmap|Painter|Color|Font|Qml|Quick|Widget|Printer)"
    "needs more of Qt than values" FILES ${values})
desk_forbid("(^|[^A-Za-z_])(Q_OBJECT|Q_GADGET_EXPORT|QML_ELEMENT)" "has a QObject" FILES ${values})

# SQL stands in core only, beside the code that owns the table; sqlite itself in core/db and core/store.
desk_files(files app core sync/protocol sync/engine sync/desk ui ENDINGS h cpp)
set(allowed ${files})
list(FILTER allowed INCLUDE REGEX "^core/(db|store)/")
desk_forbid("#include [<\"]sqlite3" "only core/db and core/store speak to sqlite" FILES ${files} EXCEPT ${allowed})
desk_files(files app sync/protocol sync/engine sync/desk ui ENDINGS h cpp qml)
desk_forbid("R\"sql\\(|\"(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) " "SQL belongs in core" FILES ${files})

# PostgreSQL is spoken to in one place, and nobody but the hub's program and its tests is there when it is.
desk_files(files app core sync ui tests ENDINGS h cpp)
desk_forbid("#include [<\"](postgresql/)?libpq" "only the hub's connection speaks to PostgreSQL"
    FILES ${files} EXCEPT sync/hub/stores/postgres_connection.cpp)
desk_files(files app core sync ui ENDINGS h cpp)
list(FILTER files EXCLUDE REGEX "^(app/hub/|sync/hub/stores/postgres_)")
desk_forbid("^#include \"sync/hub/stores/postgres_" "the embedded hub does not know PostgreSQL" FILES ${files})
layer_may_not_link(core "desk_hub_postgres|PostgreSQL::PostgreSQL")
layer_may_not_link(ui "desk_hub_postgres|PostgreSQL::PostgreSQL")
layer_may_not_link(app/desk "desk_hub_postgres|PostgreSQL::PostgreSQL")

# A screen asks the network for nothing.
desk_files(files ui ENDINGS h cpp)
desk_forbid("^#include <(QtNetwork/)?Q(Network|Tcp|Udp|Ssl|LocalSocket|LocalServer|WebSocket)" "ui opens no connection" FILES ${files})
desk_files(files ui ENDINGS qml)
desk_forbid("XMLHttpRequest|https?://|WebSocket|file:///" "QML fetches nothing" FILES ${files})
