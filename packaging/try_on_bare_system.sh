#!/bin/bash
# Proves that a newcomer needs nothing but Python: makes a bare Debian or Ubuntu in a folder, copies the committed
# files into it, and there runs the commands of the README, in a window on a virtual screen too.
#
#   sudo packaging/try_on_bare_system.sh [SUITE] [CACHE]
#
# SUITE is bookworm (the default), trixie, or noble; its packages come from the mirror that this machine uses, or from
# the one in MIRROR. CACHE is a folder that keeps the bare system and pip's downloads for the next time; without it,
# all is made anew. Settings of pip (PIP_*, its files, the certificates) and proxies hold in there as they do here.
set -euo pipefail

suite=${1:-bookworm}
cache=${2:-}
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
    unshare --mount --pid --fork --kill-child --propagation private bash "$0" "$@" &
    inner=$!
    code=0
    wait "$inner" || code=$?
    exit "$code"
fi

[ -z "$cache" ] || cache=$(realpath -m "$cache")
cd "$(dirname "$0")/.."
work=$BACKCHIME_BARE_WORK
root=$work/$suite
display=:$((90 + RANDOM % 1000))
certificates=()
failed=0
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

make_bare_system() {
    local kept=${cache:+$cache/$suite.tar} from=${MIRROR:-$(mirror)}
    [ -n "$from" ] || { echo "No mirror with $suite among this machine's package sources: name one in MIRROR." >&2; exit 1; }
    mkdir -p "$root"
    if [ -n "$kept" ] && [ -f "$kept" ]; then
        tar -xf "$kept" -C "$root"
    else
        need debootstrap debootstrap
        debootstrap --variant=minbase --include=python3 "$suite" "$root" "$from" >"$work/debootstrap.log" ||
            { tail -n 30 "$work/debootstrap.log" >&2; exit 1; }
        [ "$suite" != noble ] || sed -i 's/ main$/ main universe/' "$root/etc/apt/sources.list"
        [ -z "$kept" ] || { mkdir -p "$cache" && tar -cf "$kept.part" -C "$root" . && mv "$kept.part" "$kept"; }
    fi
}

furnish() { # what any running system has: devices, name look-up, and this machine's way to the package index
    mount -t proc proc "$root/proc"
    mount --rbind --make-rslave /dev "$root/dev"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no service is started
    chmod +x "$root/usr/sbin/policy-rc.d"
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    local file
    for file in /etc/pip.conf ~/.pip/pip.conf ~/.config/pip/pip.conf "${PIP_CONFIG_FILE:-}"; do
        [ ! -f "$file" ] || install -D -m 644 "$file" "$root$file"
    done
    file=${PIP_CERT:-$(python3 -m pip config get global.cert 2>/dev/null || echo "${SSL_CERT_FILE:-}")}
    [ ! -f "$file" ] || { cp "$file" "$root/srv/certificates.pem" && certificates=(PIP_CERT=/srv/certificates.pem); }
    mkdir -p "$root/root/.cache/pip" "$root/srv/backchime"
    if [ -n "$cache" ]; then
        mkdir -p "$cache/pip" && mount --bind "$cache/pip" "$root/root/.cache/pip"
    fi
    git archive HEAD | tar -x -C "$root/srv/backchime"
}

inside() { # VARIABLE=VALUE... COMMAND...: in the bare system, as its root, with the settings of pip and proxies
    local settings
    mapfile -t settings < <(env | grep -iE '^(PIP_[A-Z_]+|(https?|no|all)_proxy)=' || true)
    env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb "${settings[@]}" "${certificates[@]}" \
        chroot "$root" env -C /srv/backchime "$@"
}

timed() { # TITLE COMMAND...: a failure does not hide what comes after it
    local title=$1 start=$EPOCHREALTIME code=0
    shift
    "$@" || code=$? failed=1
    awk -v t="$title" -v s="$start" -v e="$EPOCHREALTIME" -v c=$code \
        'BEGIN { printf "-- %s: %.1f s, exit code %d\n", t, e - s, c }'
}

refuses_politely() { # an ordinary user without sudo is told the one line to run, and nothing is changed
    local said
    said=$(inside setpriv --reuid=65534 --regid=65534 --clear-groups python3 dev.py run 2>&1) && return 1
    echo "$said"
    [ "$(wc -l <<<"$said")" = 1 ] && grep -q 'apt-get install' <<<"$said"
}

shows_a_window() { # the app is still there after some seconds on a screen, and Qt has nothing to say about it
    need Xvfb xvfb
    Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
    local screen=$! code=0
    inside DISPLAY="$display" QT_QPA_PLATFORM=xcb timeout 15 python3 dev.py run >"$work/window.log" 2>&1 || code=$?
    kill "$screen"
    cat "$work/window.log"
    [ $code = 124 ] && ! grep -q '^qt\.' "$work/window.log"
}

make_bare_system
furnish
echo "== $suite: $(inside python3 --version), $(find "$root/var/lib/dpkg/info" -name '*.list' | wc -l) packages"
timed "run without rights" refuses_politely
timed "run --version, first" inside python3 dev.py run --version
timed "run --version, again" inside python3 dev.py run --version
timed "run in a window" shows_a_window
timed "test, first" inside python3 dev.py test
timed "test, again" inside python3 dev.py test
[ $failed = 0 ] || { echo "== $suite: not all of it passed" >&2; exit 1; }
echo "== $suite: all of it passed"
