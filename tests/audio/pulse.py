"""A sound server of our own without a sound card, and an ear on what it plays."""

import os
import shutil
import signal
import subprocess
import threading
import time
from array import array
from bisect import bisect_left, bisect_right
from operator import itemgetter
from pathlib import Path

RATE = 48_000
BLOCK_MS = 5
PATIENCE_SECONDS = 10.0
PROGRAMS = ("pulseaudio", "parec", "pactl")

# Complete in itself: the system's configuration would override the default device. No fallback either, as a
# program must see the failure when the server is gone.
ALSA_CONF = """\
pcm.!default {{ type pulse server "{server}" }}
ctl.!default {{ type pulse server "{server}" }}
"""
CLIENT_CONF = "autospawn = no\nenable-shm = no\n"


def missing_programs() -> tuple[str, ...]:
    """Which of the programs needed to hear anything are not installed."""
    return tuple(program for program in PROGRAMS if shutil.which(program) is None)


class Recording:
    """What a server plays, as it comes in."""

    def __init__(self, environment: dict[str, str]) -> None:
        """Starts to listen to the server that `environment` leads to."""
        options = ["--raw", "-d", "ear.monitor", f"--rate={RATE}", "--format=s16le", "--channels=1"]
        options += [f"--latency-msec={BLOCK_MS}", f"--process-time-msec={BLOCK_MS}"]
        self._recorder = subprocess.Popen(
            ["parec", *options],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._heard = bytearray()
        self._forgotten = 0
        self._arrivals: list[tuple[float, int]] = []
        self._more = threading.Condition()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def forget(self) -> None:
        """What was heard before is not found any more."""
        self.wait_until(time.monotonic())
        with self._more:
            self._forgotten = len(self._heard) // 2

    def last_sound(self) -> int:
        """The last sample that is no silence."""
        with self._more:
            heard = memoryview(self._heard)[: len(self._heard) // 2 * 2].cast("h").tolist()
        return max(at for at, sample in enumerate(heard) if abs(sample) > 1)

    def moment(self, sample: int) -> float:
        """When a sample sounded, in seconds of `time.monotonic`.

        A block cannot arrive before it was played, so the earliest arrivals tell the clock; they are taken
        within two seconds around the sample, because the server's clock slips when streams come and go. The
        block is played from the moment its first sample is due, hence its length is added.
        """
        with self._more:
            first = bisect_left(self._arrivals, sample - RATE, key=itemgetter(1))
            last = bisect_right(self._arrivals, sample + RATE, key=itemgetter(1))
            near = self._arrivals[first:last]
        return min(at - got / RATE for at, got in near) + BLOCK_MS / 1000 + sample / RATE

    def between(self, start: float, end: float) -> "array[int]":
        """What was heard from one moment to another, in seconds of `time.monotonic`."""
        with self._more:
            number = bisect_left(self._arrivals, start, key=itemgetter(0))
            at, got = self._arrivals[min(number, len(self._arrivals) - 1)]
        near = max(0, round(got + (start - at) * RATE))
        first = max(0, near - round((self.moment(near) - start) * RATE))
        with self._more:
            return array("h", bytes(self._heard[first * 2 : (first + round((end - start) * RATE)) * 2]))

    def wait_until(self, moment: float) -> None:
        """Listens on until what sounded at `moment` is heard."""
        with self._more:
            arrived = self._more.wait_for(
                lambda: bool(self._arrivals) and self._arrivals[-1][0] > moment + 0.05,
                timeout=moment - time.monotonic() + PATIENCE_SECONDS,
            )
        if not arrived:
            raise RuntimeError("the recording stands still")

    def find(self, wanted: "array[int]") -> list[int]:
        """The samples at which exactly these samples begin."""
        with self._more:
            heard, pattern = bytes(self._heard), wanted.tobytes()
        found: list[int] = []
        at = heard.find(pattern, self._forgotten * 2)
        while at >= 0:
            if at % 2 == 0:
                found.append(at // 2)
            at = heard.find(pattern, at + 1)
        return found

    def stop(self) -> None:
        """Ends the recorder."""
        self._recorder.kill()
        self._recorder.wait(PATIENCE_SECONDS)
        self._thread.join(PATIENCE_SECONDS)

    def _listen(self) -> None:
        output = self._recorder.stdout
        assert output is not None
        with output:
            while block := os.read(output.fileno(), 65536):
                arrived = time.monotonic()
                with self._more:
                    self._heard += block
                    self._arrivals.append((arrived, len(self._heard) // 2))
                    self._more.notify_all()


class SoundServer:
    """A PulseAudio daemon with one silent output, at an address that outlives the daemon."""

    def __init__(self, folder: Path) -> None:
        """The daemon is kept in `folder` and does not run yet."""
        self.folder = folder
        self.address = f"unix:{folder / 'pulse.sock'}"
        self._daemon: subprocess.Popen[bytes] | None = None
        self._ear: Recording | None = None
        (folder / "asound.conf").write_text(ALSA_CONF.format(server=self.address))
        (folder / "client.conf").write_text(CLIENT_CONF)

    def environment(self) -> dict[str, str]:
        """What leads ALSA and PulseAudio programs to this server and to no other."""
        return {
            "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_RUNTIME_PATH": str(self.folder / "runtime"),
            "PULSE_STATE_PATH": str(self.folder / "state"),
            "PULSE_CLIENTCONFIG": str(self.folder / "client.conf"),
            "PULSE_SERVER": self.address,
            "ALSA_CONFIG_PATH": str(self.folder / "asound.conf"),
        }

    def start(self) -> None:
        """Runs the daemon, and an ear on it, until it answers."""
        sink = f"module-null-sink sink_name=ear rate={RATE} channels=1 format=s16le"
        door = f"module-native-protocol-unix auth-anonymous=1 socket={self.folder / 'pulse.sock'}"
        options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disallow-exit"]
        options += ["--realtime=no", "--high-priority=no", "--log-level=error", "-L", sink, "-L", door]
        own = {name: value for name, value in self.environment().items() if name != "PULSE_SERVER"}
        self._daemon = subprocess.Popen(
            ["pulseaudio", *options],
            env={**os.environ, **own},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        give_up = time.monotonic() + PATIENCE_SECONDS
        while self._ask("info").returncode != 0:
            if self._daemon.poll() is not None or time.monotonic() > give_up:
                raise RuntimeError("the sound server did not start")
        self._ask("set-default-sink", "ear")
        self._ask("set-sink-volume", "ear", "100%")
        self._ear = Recording({**os.environ, **self.environment()})

    @property
    def ear(self) -> Recording:
        """What is heard of the daemon."""
        if self._ear is None:
            raise RuntimeError("the sound server does not run")
        return self._ear

    def freeze(self) -> None:
        """The daemon stands still and answers nobody."""
        self._running.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """The daemon goes on."""
        self._running.send_signal(signal.SIGCONT)

    def suspend(self, on: bool) -> None:
        """Puts the output to sleep, as a desktop does with one that nobody uses, or wakes it."""
        self._ask("suspend-sink", "ear", "1" if on else "0")

    def kill(self) -> None:
        """The daemon is gone; does nothing if it already is."""
        if self._ear is not None:
            self._ear.stop()
            self._ear = None
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait(PATIENCE_SECONDS)
            self._daemon = None

    @property
    def _running(self) -> subprocess.Popen[bytes]:
        if self._daemon is None:
            raise RuntimeError("the sound server does not run")
        return self._daemon

    def _ask(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["pactl", *arguments],
            env={**os.environ, **self.environment()},
            capture_output=True,
            timeout=PATIENCE_SECONDS,
        )
