"""A PipeWire of our own without a sound card, for a program that reaches it through ALSA.

Two ways lead there: PipeWire's own plug-in, or the one for PulseAudio, whose language it speaks, too.
Debian does not install the first beside PulseAudio.
"""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Literal

PATIENCE_SECONDS = 10.0
PROGRAMS = ("pipewire", "wireplumber", "pw-cli", "pw-link")
# A policy that joins streams with the output, and nothing that looks for devices.
POLICY = "policy.conf"
MORE_POLICY = """\
load_module("metadata")
load_module("default-nodes", { ["use-persistent-storage"] = false })
"""

Way = Literal["pipewire", "pulse"]
ALSA_CONF = {
    "pipewire": "pcm.!default {{ type pipewire }}\nctl.!default {{ type pipewire }}\n",
    "pulse": 'pcm.!default {{ type pulse server "{door}" }}\nctl.!default {{ type pulse server "{door}" }}\n',
}
DAEMON_CONF = """\
context.properties = { core.daemon = true  core.name = pipewire-0  support.dbus = false  log.level = 0 }
context.spa-libs = {
    audio.convert.* = audioconvert/libspa-audioconvert
    support.* = support/libspa-support
}
context.modules = [
    { name = libpipewire-module-protocol-native }
    { name = libpipewire-module-metadata }
    { name = libpipewire-module-spa-node-factory }
    { name = libpipewire-module-client-node }
    { name = libpipewire-module-client-device }
    { name = libpipewire-module-access }
    { name = libpipewire-module-adapter }
    { name = libpipewire-module-link-factory }
    { name = libpipewire-module-session-manager }
]
context.objects = [ {
    factory = adapter
    args = {
        factory.name = support.null-audio-sink
        node.name = ear
        media.class = Audio/Sink
        object.linger = true
        audio.position = [ FL FR ]
    }
} ]
"""
# A program of its own that speaks PulseAudio's language and passes it on.
PULSE_CONF = """\
context.properties = { support.dbus = false  log.level = 0 }
context.spa-libs = {
    audio.convert.* = audioconvert/libspa-audioconvert
    support.* = support/libspa-support
}
context.modules = [
    { name = libpipewire-module-protocol-native }
    { name = libpipewire-module-client-node }
    { name = libpipewire-module-adapter }
    { name = libpipewire-module-metadata }
    { name = libpipewire-module-protocol-pulse  args = { server.address = [ "DOOR" ] } }
]
"""


def what_is_missing(way: Way) -> str:
    """Which of the programs and plug-ins needed are not installed, or an empty string."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    plug_in = f"libasound_module_pcm_{way}.so"
    if not any(Path("/usr").glob(f"lib*/**/alsa-lib/{plug_in}")):
        missing.append(plug_in)
    return ", ".join(missing)


class PipeWire:
    """A PipeWire daemon with one silent output, and the policy that leads streams there."""

    def __init__(self, folder: Path, way: Way) -> None:
        """It is kept in `folder`, whose path must be short enough for a socket, and does not run yet."""
        self._folder = folder
        door = f"unix:{folder / 'pulse.sock'}"
        self._running: list[subprocess.Popen[bytes]] = []
        (folder / "asound.conf").write_text(ALSA_CONF[way].format(door=door))
        (folder / "daemon.conf").write_text(DAEMON_CONF)
        more = folder / "wireplumber" / "policy.lua.d" / "80-default-nodes.lua"
        more.parent.mkdir(parents=True)
        more.write_text(MORE_POLICY)
        (folder / "pulse.conf").write_text(PULSE_CONF.replace("DOOR", door))

    def environment(self) -> dict[str, str]:
        """What leads ALSA programs to this server and to no other."""
        return {
            "XDG_RUNTIME_DIR": str(self._folder),
            "XDG_CONFIG_HOME": str(self._folder),
            "PIPEWIRE_RUNTIME_DIR": str(self._folder),
            "ALSA_CONFIG_PATH": str(self._folder / "asound.conf"),
        }

    def start(self) -> None:
        """Runs the daemon and its policy until the output is there."""
        give_up = time.monotonic() + PATIENCE_SECONDS
        self._run("pipewire", "-c", str(self._folder / "daemon.conf"))
        while not self._asked("pw-cli", "info", "0") and time.monotonic() < give_up:
            pass
        self._run("wireplumber", "-c", POLICY)  # ends where there is no server yet
        self._run("pipewire", "-c", str(self._folder / "pulse.conf"))
        while b"ear:" not in self._asked("pw-link", "--input"):
            if time.monotonic() > give_up:
                self.kill()
                raise RuntimeError("PipeWire did not start")

    @property
    def plays(self) -> bool:
        """Whether a stream is led to the output."""
        return b"|<-" in self._asked("pw-link", "--links")

    def freeze(self) -> None:
        """It stands still and answers nobody."""
        for each in self._running:
            each.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on."""
        for each in self._running:
            each.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """It is gone; does nothing if it already is."""
        for each in self._running:
            each.kill()
            each.wait(PATIENCE_SECONDS)
        self._running.clear()

    def _run(self, *command: str) -> None:
        self._running.append(
            subprocess.Popen(
                command,
                env={**os.environ, **self.environment()},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def _asked(self, *command: str) -> bytes:
        return subprocess.run(
            command,
            env={**os.environ, **self.environment()},
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        ).stdout
