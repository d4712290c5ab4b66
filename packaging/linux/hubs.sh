# Two hubs on a PostgreSQL of their own, for whoever wants to see them work; read with `source`, after machine.sh. Bash,
# from the top folder.

# as_nobody <command...>: PostgreSQL refuses to be started by root.
as_nobody() {
    if ((EUID == 0)); then
        setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"
    else
        "$@"
    fi
}

# postgres_control <folder> <arguments of pg_ctl...>
postgres_control() {
    local folder=$1
    shift
    as_nobody "$(postgres_programs)/pg_ctl" -D "$folder/data" -w "$@" >/dev/null
}

postgres_programs() {
    printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1
}

# start_postgres <folder>: a server that listens on a socket in the folder, and nowhere else; made when it is not there.
start_postgres() {
    local folder=$1
    mkdir -p "$folder"
    ((EUID != 0)) || chown nobody:nogroup "$folder"
    chmod 700 "$folder"
    if [[ ! -f $folder/data/PG_VERSION ]]; then
        as_nobody "$(postgres_programs)/initdb" -D "$folder/data" --auth=trust --username=owner --encoding=UTF8 --locale=C.UTF-8 >/dev/null
    fi
    postgres_control "$folder" start -l "$folder/log" -o "-k $folder -c listen_addresses="
    "$(postgres_programs)/psql" -qX -h "$folder" -U owner -d postgres <<'END'
SELECT 'CREATE ROLE hub LOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hub') \gexec
SELECT 'CREATE DATABASE tailtown OWNER hub' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'tailtown') \gexec
END
}

# serve_two_hubs <folder>: until somebody ends them. What they keep stays for the next time.
serve_two_hubs() {
    local folder=$1 resort
    local hub=build/release/bin/tailtown-hub
    local postgres="host=$folder/postgres dbname=tailtown user=hub"
    mkdir -p "$folder"
    start_postgres "$folder/postgres"
    # What is local here is gone when the script ends.
    end_hubs() {
        kill $(jobs -p) 2>/dev/null || true
        wait || true
        postgres_control "$1" stop -m fast
    }
    trap "end_hubs '$folder/postgres'" EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    if [[ ! -f $folder/hub-1/hub.key ]]; then
        say "Making a demo resort, which the hubs take over"
        make_resort "$folder/resort" S
        $hub tenant adopt --store "$folder/hub-1" --postgres "$postgres" "$folder/resort" >/dev/null 2>"$folder/adopted.log"
    fi
    # Whoever has the same key may serve.
    mkdir -p "$folder/hub-2"
    cp -p "$folder/hub-1/hub.key" "$folder/hub-2"
    for number in 1 2; do
        $hub serve --store "$folder/hub-$number" --postgres "$postgres" --port $((8439 + number)) 2>"$folder/hub-$number/log" &
    done
    resort=$($hub tenant list --store "$folder/hub-1" --postgres "$postgres" | cut -d ' ' -f 1)
    say "Two hubs serve one resort, and Ctrl+C ends them; their logs are $folder/hub-1/log and $folder/hub-2/log"
    cat <<END
The desk that founded it: ./run --data $folder/resort
It connects (Settings, This desk) to either address with this code, for ten minutes: $($hub tenant code --store "$folder/hub-1" --postgres "$postgres" --device 1 "$resort")
What they keep: psql -h $folder/postgres -U hub tailtown
END
    wait
}
