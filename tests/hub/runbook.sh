#!/usr/bin/env bash
# Does what the operator's guide says: runs its blocks that say `run`, in order and in one shell, with the hub that was built and a
# PostgreSQL of its own, and fails where one fails, or where a line is missing that stands in the text below it.
#   runbook.sh GUIDE FOUND FOLDER...   the program that founds a resort, and the folders of tailtown-hub and tailtown-deskctl
# sudo, systemctl and journalctl are played: they do the same to processes of this script, in a folder that goes with it.
set -eE
guide=$1
found=$2
shift 2
PATH=$(IFS=:; echo "$*"):$PATH

programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
if [[ ! -x $programs/initdb ]]; then
    echo "skipped: no PostgreSQL is installed"
    exit 77
fi

# The path of a socket is short.
folder=$(mktemp -d /tmp/runbook.XXXXXX)
chmod 755 "$folder"
mkdir "$folder/postgres" "$folder/hub"
log=$folder/hub.log
hub_process='' postgres_process='' block=0 port=0
# What the guide calls these.
STORE=$folder/hub
DESK=$folder/front-desk
POSTGRES="host=$folder/postgres dbname=tailtown user=tailtown-hub passfile=$STORE/passfile"

# PostgreSQL refuses to be started by root.
nobody=()
if ((EUID == 0)); then
    nobody=(--reuid=nobody --regid=nogroup --clear-groups)
    chown nobody:nogroup "$folder/postgres"
fi

# Each ends with this script, however that ends.
start_postgres() {
    setpriv "${nobody[@]}" --pdeathsig=QUIT "$programs/postgres" -D "$folder/postgres/data" -k "$folder/postgres" \
        -c listen_addresses= -c fsync=off -c max_connections=40 -c shared_buffers=32MB >>"$folder/postgres.log" 2>&1 &
    postgres_process=$!
    until "$programs/pg_isready" -q -h "$folder/postgres"; do
        kill -0 "$postgres_process"
        sleep 0.1
    done
}

# The port that was free the first time is the hub's from then on.
start_hub() {
    : >"$folder/address"
    setpriv --pdeathsig=KILL tailtown-hub serve --store "$STORE" --postgres "$POSTGRES" --port "$port" \
        >"$folder/address" 2>>"$log" &
    hub_process=$!
    until [[ -s $folder/address ]]; do
        kill -0 "$hub_process"
        sleep 0.1
    done
    HUB=$(<"$folder/address")
    port=${HUB##*:}
}

end_process() { # <process> <signal>
    [[ $1 ]] || return 0
    kill "-$2" "$1" 2>/dev/null || true
    { wait "$1" || true; } 2>/dev/null
}

systemctl() {
    case "$*" in
    'start tailtown-hub') start_hub ;;
    'restart tailtown-hub')
        end_process "$hub_process" TERM
        start_hub
        ;;
    'start postgresql') start_postgres ;;
    'stop postgresql') end_process "$postgres_process" INT ;;
    *)
        echo "systemctl $*: the test does not play this"
        return 1
        ;;
    esac
}

journalctl() {
    cat "$log"
}

sudo() {
    local user=root
    if [[ $1 == -u ]]; then
        user=$2
        shift 2
    fi
    if [[ $user == postgres ]]; then
        PGHOST=$folder/postgres PGUSER=postgres "$@"
    else
        "$@"
    fi
}

tidy_up() {
    local status=$?
    trap - EXIT ERR
    end_process "$hub_process" KILL
    end_process "$postgres_process" QUIT
    if ((status != 0)); then
        cat "$folder/out" 2>/dev/null || true
        echo "$guide:$block: failed; the log of the hub, and of PostgreSQL:"
        tail -n 20 "$log" "$folder/postgres.log" 2>/dev/null || true
    fi
    rm -rf "$folder"
    exit "$status"
}
trap tidy_up EXIT

# expect <file>: each of its lines has to be among what was said, after the one before.
expect() {
    local said wanted pattern
    exec 3<"$folder/out"
    while IFS= read -r wanted; do
        pattern=$(sed 's/[][\\*?()|+@!]/\\&/g; s/\.\.\./*/g' <<<"$wanted")
        while :; do
            if ! IFS= read -r said <&3; then
                echo "$guide:$block: this did not come out: $wanted"
                return 1
            fi
            # shellcheck disable=SC2053  # it is a pattern
            [[ $said != $pattern ]] || break
        done
    done <"$1"
    exec 3<&-
}

setpriv "${nobody[@]}" "$programs/initdb" --no-sync --no-instructions --auth=trust --encoding=UTF8 --locale=C.UTF-8 --username=postgres \
    -D "$folder/postgres/data" >"$folder/postgres.log"
# Whoever looks after it is believed, the hub has to say its password.
printf '%s\n' 'local all postgres trust' 'local all all scram-sha-256' >"$folder/postgres/data/pg_hba.conf"
start_postgres
"$found" "$DESK" >"$folder/out" 2>&1

# The blocks as files, named by the line on which they begin.
awk -v folder="$folder" '
    /^```sh run$/ { block = FNR; file = folder "/block-" block; print block; next }
    /^```text$/ { file = folder "/text-" block; next }
    /^```/ { file = ""; next }
    file != "" { print > file }
' "$guide" >"$folder/blocks"
[[ -s $folder/blocks ]]

exec 4<"$folder/blocks"
while read -r block <&4; do
    began=$SECONDS
    # shellcheck disable=SC1090
    # Not in a pipe or a subshell: what one block sets the next one uses, and what it starts stays.
    . "$folder/block-$block" >"$folder/out" 2>&1
    [[ ! -f $folder/text-$block ]] || expect "$folder/text-$block"
    echo "$guide:$block: $((SECONDS - began)) s"
done
echo "$(wc -l <"$folder/blocks") blocks of the guide do what it says"
