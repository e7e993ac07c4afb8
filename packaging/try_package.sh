#!/bin/bash
# Proves the Debian package as a person would use it: makes a bare Debian or Ubuntu in a folder, installs the package
# there with apt, starts it by its desktop entry on a virtual screen, follows a session and listens, starts it twice,
# kills it, upgrades it, and takes it away again.
#
#   sudo packaging/try_package.sh PACKAGE.deb [SUITE] [CACHE] [PICTURES]
#
# SUITE is bookworm (the default), trixie, or noble; its packages come from the mirror that this machine uses, or from
# the one in MIRROR. CACHE is a folder that keeps the bare system for the next time. In PICTURES is left what was on
# the screen, and the session as a sound file. Where .venv is set up, the cues are told from the sound and compared.
set -euo pipefail

package=$(realpath "$1")
suite=${2:-bookworm}
cache=${3:-}
pictures=$(realpath -m "${4:-${TMPDIR:-/tmp}/backchime-pictures}")
# shellcheck source=packaging/bare_system.sh
. "$(dirname "$0")/bare_system.sh"
cd "$(dirname "$0")/.."
display=:$((1100 + RANDOM % 1000))
home=/home/person
data=$home/.local/share/backchime
entry=$root/usr/share/applications/io.github.backchime.Backchime.desktop
routine=spasm-relief-3 # the shortest that ships: three minutes
older=0.0.9
mkdir -p "$pictures"

apt() { inside apt-get -qq -o Dpkg::Use-Pty=0 "$@" >>"$work/apt.log" 2>&1 || { tail -n 20 "$work/apt.log" >&2; return 1; }; }

as_person() { # VARIABLE=VALUE... COMMAND...: what runs without a screen, in the person's home as on a desktop
    folder=$home inside setpriv --reuid=person --regid=person --init-groups env HOME=$home XDG_RUNTIME_DIR=/run/user/person "$@"
}

on_screen() { # VARIABLE=VALUE... COMMAND...: what has a screen, and a sound server
    as_person DISPLAY="$display" PULSE_SERVER=unix:/run/sound/socket "$@"
}

exec_of() { # [ACTION] FILE...: what a desktop would run, from the entry
    local group="Desktop Entry" line
    [ -z "$1" ] || group="Desktop Action $1"
    line=$(awk -v group="[$group]" '/^\[/ { here = $0 == group } here && sub(/^Exec=/, "") { print; exit }' "$entry")
    [ -n "$line" ] || { echo "The entry has nothing to run for $group." >&2; return 1; }
    shift
    echo "${line//%F/"$*"}"
}

launch() { # [ACTION] FILE...: from the entry, and without waiting for it
    local command
    command=$(exec_of "$@")
    on_screen sh -c "$command" >>"$work/app.log" 2>&1 &
}

until_true() { # SECONDS COMMAND...
    local give_up=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $give_up ] || { echo "It took too long until: $*" >&2; return 1; }
        sleep 0.2
    done
}

windows() { DISPLAY=$display xdotool search --onlyvisible --class '^backchime$' 2>/dev/null; }
window_is_there() { [ "$(windows | wc -l)" = 1 ]; }
window_is_in_front() { [ "$(DISPLAY=$display xdotool getactivewindow)" = "$(windows)" ]; }
app_pids() { pgrep -f '^([^ ]*/)?backchime( |$)'; }
nothing_runs() { ! app_pids; }
all_ends() { until_true 20 nothing_runs || { ps -o pid,ppid,stat,etime,args -p "$(app_pids | paste -sd,)" >&2; return 1; }; }
press() { DISPLAY=$display xdotool key --clearmodifiers "$@"; sleep 1; }
# What is on the screen, once it is painted and stands still.
screen() { DISPLAY=$display import -window root -depth 8 rgb:- | sha256sum; }
is_painted() { [ "$(DISPLAY=$display import -window "$(windows)" png:- | identify -format %k -)" -gt 20 ]; }
stands_still() { local before; is_painted && before=$(screen) && sleep 0.5 && [ "$before" = "$(screen)" ]; }
picture() { DISPLAY=$display import -window root "$pictures/$suite-$1.png"; }
data_sum() { (cd "$root$data" && find . -type f ! -name '*.log' -exec sha256sum {} + | sort | sha256sum); }
kept() { as_person backchime history --json | grep -c '"ending":'; }

furnish_person() {
    inside useradd --create-home person
    install -d -m 700 -o "$(stat -c %u "$root$home")" -g "$(stat -c %g "$root$home")" "$root/run/user/person"
    need Xvfb xvfb; need openbox openbox; need xdotool xdotool; need import imagemagick; need pulseaudio pulseaudio
    need parec pulseaudio-utils
    Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
    until_true 20 env DISPLAY="$display" xdotool getdisplaygeometry
    DISPLAY=$display openbox >/dev/null 2>&1 &
    mkdir -p "$root/run/sound" "$work/sound"
    HOME=$work/sound XDG_RUNTIME_DIR=$work/sound pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no \
        --disallow-exit --log-level=error --load="module-null-sink sink_name=ear rate=48000 channels=1 format=s16le" \
        --load="module-native-protocol-unix socket=$root/run/sound/socket auth-anonymous=1" >/dev/null 2>&1 &
    until_true 20 test -S "$root/run/sound/socket"
    chmod 755 "$root/run/sound" && chmod 777 "$root/run/sound/socket"
    # As the package of a desktop's sound server has it.
    printf '%s.!default { type pulse }\n' pcm ctl >"$root/etc/asound.conf"
}

make_older() { # the same content as an older version
    dpkg-deb --raw-extract "$package" "$work/older"
    sed -i "s/^Version: .*/Version: $older/" "$work/older/DEBIAN/control"
    dpkg-deb --root-owner-group -Znone --build "$work/older" "$root/srv/older.deb" >/dev/null
    cp "$package" "$root/srv/newer.deb"
    rm -r "$work/older"
}

installs() { # FILE
    local before after
    before=$(inside dpkg-query -W -f '\n' | wc -l)
    apt install -y "/srv/$1"
    after=$(inside dpkg-query -W -f '\n' | wc -l)
    # shellcheck disable=SC2016  # the names are those of dpkg-query
    echo "$((after - before)) packages came; installed: $(inside dpkg-query -W -f '${Version}, ${Installed-Size} kB' backchime)"
    inside dpkg --verify backchime
}

tests_itself() { as_person QT_QPA_PLATFORM=offscreen backchime --self-test; }

plays_a_session() { # from the entry's action, through the first run's questions, to the end
    local pid
    XDG_RUNTIME_DIR=$work/sound PULSE_SERVER="unix:$root/run/sound/socket" parec -d ear.monitor --rate=48000 \
        --format=s16le --channels=1 --file-format=wav "$pictures/$suite-session.wav" 2>/dev/null &
    pid=$!
    launch $routine
    until_true 60 window_is_there
    until_true 60 stands_still; picture 1-first-run
    press Return; until_true 20 stands_still
    until_true 20 accepts_the_safety
    sleep 30; picture 2-session
    until_true 240 finished
    sleep 4; picture 3-finished
    kill $pid; wait $pid 2>/dev/null || true
    as_person backchime timeline $routine --json >"$work/timeline.json"
    [ ! -x .venv/bin/python ] || PYTHONPATH=desktop .venv/bin/python -m tests.heard_cues "$pictures/$suite-session.wav" "$work/timeline.json"
}

accepts_the_safety() {
    press Tab; press Return
    grep -q '"safety_accepted": true' "$root$data/settings.json"
}

finished() { as_person backchime history --json | grep -q '"ending": "finished"'; }

raises_the_window() { # a second start ends at once, and there is still one window, in front
    DISPLAY=$display xdotool windowminimize "$(windows)"
    until_true 5 sh -c "! DISPLAY=$display xdotool search --onlyvisible --class '^backchime\$'"
    on_screen timeout 20 sh -c "$(exec_of '')"
    until_true 10 window_is_in_front
    window_is_there
}

opens_a_file() { # double-clicked: it asks before it takes the routine
    cat >"$root$home/evening.backchime" <<'ROUTINE'
{
  "format": 1,
  "routines": [
    {"id": "evening", "name": "Evening", "steps": [{"pose": "childs-pose", "hold_seconds": 20}]}
  ]
}
ROUTINE
    on_screen timeout 20 sh -c "$(exec_of '' $home/evening.backchime)"
    until_true 20 stands_still; picture 4-file
    press Return
    until_true 10 grep -q evening "$root$data/routines.json"
    sleep 1; picture 5-file-taken
}

survives_a_kill() { # with it goes its helper, and the next start finds everything
    pkill -KILL -f '^([^ ]*/)?backchime( --start [^ ]+)?$'
    all_ends
    launch ''
    until_true 60 window_is_there
    until_true 60 stands_still; picture 6-after-kill
    [ "$(kept)" = 1 ]
}

ends() {
    DISPLAY=$display xdotool windowactivate "$(windows)"
    press alt+F4
    all_ends
}

upgrades() { # nothing of the person's changes, and the new version finds it
    local before
    before=$(data_sum)
    installs newer.deb
    [ "$before" = "$(data_sum)" ]
    [ "$(kept)" = 1 ]
    echo "from $older to $(as_person backchime --version)"
}

is_known_to_the_desktop() { # by the programs that desktops ask
    apt install -y --no-install-recommends libglib2.0-bin shared-mime-info desktop-file-utils appstream
    inside gio info -a standard::content-type $home/evening.backchime | grep vnd.backchime.routine+json
    inside gio mime application/vnd.backchime.routine+json | grep -m1 io.github.backchime
    [ "$suite" = bookworm ] || inside desktop-file-validate "${entry#"$root"}"
    inside appstreamcli validate --no-net /usr/share/metainfo/io.github.backchime.Backchime.metainfo.xml
    on_screen gio launch "${entry#"$root"}"
    until_true 60 window_is_there
    until_true 60 stands_still; picture 7-gio-launch
}

is_clean() { # for Debian's own checker; the overrides in the package say why for each
    apt install -y --no-install-recommends lintian
    inside lintian --allow-root --fail-on error,warning --info /srv/newer.deb
}

goes() { # remove, come again, purge: the person's data stays, and nothing else does
    local before how
    before=$(data_sum)
    for how in remove purge; do
        apt install -y /srv/newer.deb
        apt $how -y backchime
        [ "$before" = "$(data_sum)" ]
    done
    (cd "$root" && find usr etc var opt \( -path var/cache -o -path var/log -o -path usr/share/doc/apt \) -prune -o \
        -iname '*backchime*' -print) | tee "$work/left"
    [ ! -s "$work/left" ]
    ! grep -rlI backchime "$root/usr/share/applications" "$root/usr/share/mime" "$root/etc"
}

make_bare_system ''
furnish
apt update
furnish_person
make_older
echo "== $suite: $(find "$root/var/lib/dpkg/info" -name '*.list' | wc -l) packages; $(basename "$package"): $(stat -c %s "$package") bytes"
timed "install" installs older.deb
timed "self-test" tests_itself
timed "a session by the desktop entry" plays_a_session
timed "a second start" raises_the_window
timed "a file opened" opens_a_file
timed "killed and started again" survives_a_kill
timed "ended" ends
timed "upgrade" upgrades
timed "known to the desktop" is_known_to_the_desktop
timed "ended again" ends
timed "lintian" is_clean
timed "remove and purge" goes
ends_well
