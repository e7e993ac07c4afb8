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
# shellcheck source=packaging/bare_system.sh
. "$(dirname "$0")/bare_system.sh"
cd "$(dirname "$0")/.."
display=:$((90 + RANDOM % 1000))

move_in() { # the committed files, and this machine's way to the package index
    local file
    for file in /etc/pip.conf ~/.pip/pip.conf ~/.config/pip/pip.conf "${PIP_CONFIG_FILE:-}"; do
        [ ! -f "$file" ] || install -D -m 644 "$file" "$root$file"
    done
    mapfile -t settings < <(env | grep -E '^PIP_[A-Z_]+=' || true)
    file=${PIP_CERT:-$(python3 -m pip config get global.cert 2>/dev/null || echo "${SSL_CERT_FILE:-}")}
    [ ! -f "$file" ] || { cp "$file" "$root/srv/certificates.pem" && settings+=(PIP_CERT=/srv/certificates.pem); }
    mkdir -p "$root/root/.cache/pip" "$root/srv/backchime"
    if [ -n "$cache" ]; then
        mkdir -p "$cache/pip" && mount --bind "$cache/pip" "$root/root/.cache/pip"
    fi
    git archive HEAD | tar -x -C "$root/srv/backchime"
    folder=/srv/backchime
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

make_bare_system python3
furnish
move_in
echo "== $suite: $(inside python3 --version), $(find "$root/var/lib/dpkg/info" -name '*.list' | wc -l) packages"
timed "run without rights" refuses_politely
timed "run --version, first" inside python3 dev.py run --version
timed "run --version, again" inside python3 dev.py run --version
timed "run in a window" shows_a_window
timed "test, first" inside python3 dev.py test
timed "test, again" inside python3 dev.py test
ends_well
