# To be sourced, not run, by what tries Backchime on a bare Debian or Ubuntu: it makes one in a folder, and enters it.
#
#   suite=bookworm cache=FOLDER-OR-NOTHING extra=PACKAGES-OF-THE-BARE-SYSTEM
#   . bare_system.sh         the rest runs in namespaces of its own, with a folder $work and the system in $root
#   make_bare_system; furnish; inside COMMAND...; timed TITLE COMMAND...; ends_well
#
# Its packages come from the mirror that this machine uses, or from the one in MIRROR.
# shellcheck shell=bash disable=SC2154 # $suite and $cache are set by whoever sources this

[ "$(id -u)" = 0 ] || { echo "Run this as root: it makes a system in a folder and enters it." >&2; exit 1; }

# The work is done in namespaces of its own: whatever is mounted or started there is gone with it, however it ends.
if [ -z "${BACKCHIME_BARE_WORK:-}" ]; then
    BACKCHIME_BARE_WORK=$(mktemp -d "${TMPDIR:-/tmp}/backchime-bare.XXXXXX")
    export BACKCHIME_BARE_WORK
    # shellcheck disable=SC2317  # it is reached, by the trap
    leave() {
        kill -KILL "$inner" 2>/dev/null || true
        wait "$inner" 2>/dev/null || true
        rm -rf --one-file-system "$BACKCHIME_BARE_WORK" 2>/dev/null ||
            { sleep 2 && rm -rf --one-file-system "$BACKCHIME_BARE_WORK"; } # the last writer may just be ending
    }
    trap leave EXIT
    trap 'exit 130' INT TERM HUP
    unshare --mount --mount-proc --pid --fork --kill-child --propagation private bash "$0" "$@" &
    inner=$!
    code=0
    wait "$inner" || code=$?
    exit "$code"
fi

[ -z "$cache" ] || cache=$(realpath -m "$cache")
work=$BACKCHIME_BARE_WORK
root=$work/$suite
failed=0
settings=() # VARIABLE=VALUE for what runs inside
export DEBIAN_FRONTEND=noninteractive

need() { # PROGRAM PACKAGE: on this machine
    command -v "$1" >/dev/null || apt-get install -qq --no-install-recommends "$2" >/dev/null
}

mirror() {
    local origin=Debian
    [ "$suite" != noble ] || origin=Ubuntu
    # shellcheck disable=SC2016  # the names are apt's, not the shell's
    apt-get indextargets --format '$(SITE) $(ORIGIN) $(COMPONENT)' 'Created-By: Packages' |
        awk -v origin=$origin '$2 == origin && $3 == "main" { print $1; exit }'
}

make_bare_system() { # [PACKAGE]: with this one already there
    local kept=${cache:+$cache/$suite${1:+-$1}.tar} from=${MIRROR:-$(mirror)}
    [ -n "$from" ] || { echo "No mirror with $suite among this machine's package sources: name one in MIRROR." >&2; exit 1; }
    mkdir -p "$root"
    if [ -n "$kept" ] && [ -f "$kept" ]; then
        tar -xf "$kept" -C "$root"
    else
        need debootstrap debootstrap
        debootstrap --variant=minbase ${1:+--include="$1"} "$suite" "$root" "$from" >"$work/debootstrap.log" ||
            { tail -n 30 "$work/debootstrap.log" >&2; exit 1; }
        [ "$suite" != noble ] || sed -i 's/ main$/ main universe/' "$root/etc/apt/sources.list"
        [ -z "$kept" ] || { mkdir -p "$cache" && tar -cf "$kept.part" -C "$root" . && mv "$kept.part" "$kept"; }
    fi
}

furnish() { # what any running system has: devices and name look-up
    mount -t proc proc "$root/proc"
    mount --rbind --make-rslave /dev "$root/dev"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no service is started
    chmod +x "$root/usr/sbin/policy-rc.d"
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    if [ -n "$cache" ]; then
        mkdir -p "$cache/apt-$suite/partial" "$root/var/cache/apt/archives"
        mount --bind "$cache/apt-$suite" "$root/var/cache/apt/archives"
        echo 'Binary::apt-get::APT::Keep-Downloaded-Packages "true";' >"$root/etc/apt/apt.conf.d/kept"
    fi
}

inside() { # VARIABLE=VALUE... COMMAND...: in the bare system, as its root, with this machine's proxies
    local proxies
    mapfile -t proxies < <(env | grep -iE '^(https?|no|all)_proxy=' || true)
    env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb "${proxies[@]}" "${settings[@]}" \
        chroot "$root" env -C "${folder:-/root}" "$@"
}

timed() { # TITLE COMMAND...: it ends at its first failure, which does not hide what comes after it
    local title=$1 start=$EPOCHREALTIME code
    shift
    set +e
    (set -e && "$@")
    code=$?
    set -e
    [ $code = 0 ] || failed=1
    awk -v t="$title" -v s="$start" -v e="$EPOCHREALTIME" -v c=$code \
        'BEGIN { printf "-- %s: %.1f s, exit code %d\n", t, e - s, c }'
}

ends_well() {
    [ $failed = 0 ] || { echo "== $suite: not all of it passed" >&2; exit 1; }
    echo "== $suite: all of it passed"
}
