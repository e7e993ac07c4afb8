"""Sets this machine up as far as it is not, then runs, checks, tests or locks Backchime."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import NoReturn

USAGE = """\
python3 dev.py run [ARGS]    start the app; ARGS go to it
python3 dev.py test          pass all checks and tests
python3 dev.py test ARGS     only pytest, with ARGS
python3 dev.py check         only the checks that run nothing of the app
python3 dev.py lock [ARGS]   write the lock files anew; ARGS go to uv, such as --upgrade

Each sets up what it needs: a virtual environment in .venv and, on Debian and Ubuntu, system packages."""

PYTHONS = ("3.13", "3.12", "3.11")
TOP = Path(__file__).resolve().parent
LOCKS = TOP / "packaging" / "locks"
VENV = TOP / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "backchime-setup"

# What must be there on Linux, and the package of Debian and Ubuntu that brings it: libraries by the name they
# are loaded by, programs by the name they are called by, files by a pattern from the root folder.
TO_RUN = {
    "libEGL.so.1": "libegl1",
    "usr/lib*/**/alsa-lib/libasound_module_pcm_pulse.so": "libasound2-plugins",
}
TO_TEST = {
    **TO_RUN,
    "Xvfb": "xvfb",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
}

CHECKS = {
    "Format": ("ruff", "format", "--check"),
    "Lint": ("ruff", "check"),
    "Types": ("mypy",),
    "Imports": ("lint-imports", "--no-cache"),
}


def main(arguments: list[str]) -> int:
    """Do what the first argument names and return the exit code."""
    commands = {"run": run, "test": test, "check": check, "lock": lock}
    name, *rest = arguments or ["--help"]
    if name not in commands:
        print(USAGE)
        return 0 if name in ("-h", "--help") else 2
    use_a_supported_python()
    return commands[name](rest)


def run(arguments: list[str]) -> int:
    set_up("run", TO_RUN)
    become([str(BIN / "python"), "-m", "backchime", *arguments], child_environment())


def check(arguments: list[str]) -> int:
    set_up("develop", {})
    for title, (program, *options) in CHECKS.items():
        if code := step(title, program, *options, *arguments):
            return code
    return 0


def test(arguments: list[str]) -> int:
    set_up("develop", TO_TEST)
    if arguments:
        return step("Tests", "pytest", *arguments)
    return check([]) or step("Tests", "pytest")


def lock(arguments: list[str]) -> int:
    """Write the lock files from pyproject.toml, keeping the versions they hold unless `--upgrade` is given."""
    set_up("develop", {})
    develop, runtime, build = (f"packaging/locks/{name}.txt" for name in ("develop", "run", "build"))
    for target, sources in {
        develop: ["pyproject.toml", "--group", "dev"],
        runtime: ["pyproject.toml", "--constraint", develop],
        build: ["--group", "build-simpleaudio"],
    }.items():
        options = ["--universal", "--fork-strategy", "fewest", "--generate-hashes", "--no-config", "--quiet"]
        options += ["--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "python3 dev.py lock"]
        if code := step(target, "uv", "pip", "compile", *sources, *options, "--output-file", target, *arguments):
            return code
    return 0


def step(title: str, program: str, *arguments: str) -> int:
    """Run one program of the virtual environment at the top of the repository and return its exit code."""
    tell(f"== {title}: {program} {' '.join(arguments)}".rstrip())
    environment = {"QT_QPA_PLATFORM": "offscreen", **child_environment()}
    code = subprocess.run([BIN / program, *arguments], cwd=TOP, env=environment).returncode
    if code:
        tell(f"== {title} failed with exit code {code}")
    return code


def child_environment() -> dict[str, str]:
    """The environment in which the package is found without being installed."""
    return {**os.environ, "PYTHONPATH": str(TOP / "desktop")}


def set_up(lock_name: str, needs: dict[str, str]) -> None:
    """Bring the system packages and the virtual environment to what `lock_name` asks for."""
    # The environment for development holds all that running needs, in the same versions.
    ready = STAMP.is_file() and STAMP.read_text("utf-8") in (stamp(lock_name), stamp("develop"))
    if sys.platform == "linux":
        install_packages(missing_packages(needs) + ([] if ready else missing_build_packages()))
    if not ready:
        make_virtual_environment(lock_name)


def stamp(lock_name: str) -> str:
    """What the virtual environment was made from: it is good as long as this stays the same."""
    locks = b"".join((LOCKS / f"{name}.txt").read_bytes() for name in ("build", lock_name))
    return "\n".join((sys.version, sys.base_prefix, str(VENV), lock_name, hashlib.sha256(locks).hexdigest()))


def make_virtual_environment(lock_name: str) -> None:
    """Make .venv from nothing, so that what an earlier or broken-off set-up left there cannot matter."""
    tell(f"Setting up {VENV.name} from packaging/locks/{lock_name}.txt; this downloads once.")
    STAMP.unlink(missing_ok=True)
    must([getattr(sys, "_base_executable", sys.executable), "-m", "venv", "--clear", str(VENV)])
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pip += ["--require-hashes", "--no-deps", "--only-binary=:all:"]
    must([*pip, "-r", str(LOCKS / "build.txt")])
    if sys.platform == "linux":
        # The one requirement without a wheel for Linux, built with the tools just installed.
        pip += ["--no-binary=simpleaudio-patched", "--no-build-isolation"]
    must([*pip, "-r", str(LOCKS / f"{lock_name}.txt")])
    STAMP.write_text(stamp(lock_name), "utf-8")


def missing_packages(needs: dict[str, str]) -> list[str]:
    return [package for thing, package in needs.items() if not is_there(thing)]


def is_there(thing: str) -> bool:
    if "/" in thing:
        return any(Path("/").glob(thing))
    if ".so" not in thing:
        # A desktop that serves PulseAudio's clients through PipeWire must not be changed for the tests' sake.
        return bool(shutil.which(thing) or (thing == "pulseaudio" and shutil.which("pipewire-pulse")))
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True


def missing_build_packages() -> list[str]:
    """Packages without which .venv cannot be made by this interpreter, or simpleaudio-patched not be built."""
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    compiler = str(sysconfig.get_config_var("CC") or "cc").split()[0]
    found = {
        f"{python}-venv": importlib.util.find_spec("ensurepip"),
        f"{python}-dev": Path(sysconfig.get_path("include"), "Python.h").is_file(),
        "gcc": shutil.which(compiler),
        "libc6-dev": Path("/usr/include/stdlib.h").is_file(),
        "libasound2-dev": Path("/usr/include/alsa/asoundlib.h").is_file(),
    }
    return [package for package, there in found.items() if not there]


def install_packages(packages: list[str]) -> None:
    """Install packages of Debian or Ubuntu; where that is not possible, say what is missing."""
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        tell(f"Missing on this system, by the names of Debian's packages: {names}. Install them if this fails.")
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() == 0:
        prefix = ["env", "DEBIAN_FRONTEND=noninteractive"]
    elif shutil.which("sudo"):
        prefix = ["sudo", "env", "DEBIAN_FRONTEND=noninteractive"]
    else:
        raise SystemExit(f"Missing system packages. As root, run: apt-get update && {' '.join(install)}")
    tell(f"Backchime needs these system packages: {names}")
    tell(f"Installing them with: {' '.join([*prefix, *install])}")
    subprocess.run([*prefix, "apt-get", "update", "--quiet"])
    must([*prefix, *install])


def use_a_supported_python() -> None:
    """Go on only in a Python that Backchime supports, changing to one that is installed if need be."""
    if f"{sys.version_info.major}.{sys.version_info.minor}" in PYTHONS:
        return
    for version in PYTHONS:
        if other := shutil.which(f"python{version}"):
            become([other, *sys.argv], dict(os.environ))
    raise SystemExit(f"Backchime needs Python 3.11, 3.12 or 3.13, and this is {sys.version.split()[0]}.")


def become(command: list[str], environment: dict[str, str]) -> NoReturn:
    """Replace this process, so that signals and the exit code are the command's own."""
    if os.name == "nt":
        raise SystemExit(subprocess.run(command, env=environment).returncode)
    os.execve(command[0], command, environment)


def must(command: list[str]) -> None:
    if code := subprocess.run(command).returncode:
        raise SystemExit(f"The set-up stopped, exit code {code}: {' '.join(command)}")


def tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
