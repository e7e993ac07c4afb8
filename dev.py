"""Sets this machine up as far as it is not, then runs, checks, tests or locks Backchime."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NoReturn

USAGE = """\
python3 dev.py run [ARGS]      start the app; ARGS go to it
python3 dev.py test            pass all checks and tests
python3 dev.py test ARGS       only pytest, with ARGS
python3 dev.py check [NAMES]   only the checks that run nothing: format lint types imports
python3 dev.py shots [FOLDER]  take pictures of every screen; --help tells more
python3 dev.py bench [NAMES]   measure the app against a bare window; --help names what else can be measured
python3 dev.py package [NAMES] make the packages of this system in dist; --help tells more
python3 dev.py lock [ARGS]     write the lock files anew; ARGS go to uv, such as --upgrade

Each sets up what it needs: a virtual environment in .venv (for packages one more, in .venv-package)
and, on Debian and Ubuntu, system packages."""

PYTHONS = ("3.13", "3.12", "3.11")
TOP = Path(__file__).resolve().parent
LOCKS = TOP / "packaging" / "locks"
SYSTEM_PACKAGES = TOP / "packaging" / "system-packages.toml"
VENV = (TOP / ".venv").resolve()  # of several working copies that share one, each finds it ready
PACKAGE_VENV = (TOP / ".venv-package").resolve()  # so that nothing but what is shipped can get into a bundle
PROGRAMS = "Scripts" if os.name == "nt" else "bin"

SOUND_TESTS = "tests/audio"
# These walk through the window and draw: nothing that they alone reach counts as tested.
UNWATCHED = ("tests/ui", "tests/studio")
# Of these every line, and both ways of every branch, is taken by the others.
COVERED = ("core", "storage", "audio")

CHECKS = {
    "format": ("ruff", "format", "--check"),
    "lint": ("ruff", "check"),
    "types": ("mypy",),
    "imports": ("lint-imports", "--no-cache", "--no-logo"),
}


def main(arguments: list[str]) -> int:
    """Do what the first argument names and return the exit code."""
    commands = {"run": run, "test": test, "check": check, "shots": shots, "bench": bench}
    commands |= {"package": package, "lock": lock}
    name, *rest = arguments or ["--help"]
    if name not in commands:
        print(USAGE)
        return 0 if name in ("-h", "--help") else 2
    use_a_supported_python()
    return commands[name](rest)


def run(arguments: list[str]) -> int:
    """Start the app in place of this process."""
    set_up("run", needs("run"))
    become([str(VENV / PROGRAMS / "python"), "-m", "backchime", *arguments], child_environment())


def check(names: list[str]) -> int:
    """Run the named checks, or all, at the same time."""
    if unknown := set(names) - CHECKS.keys():
        raise SystemExit(f"No such check: {' '.join(unknown)}. There are: {' '.join(CHECKS)}.")
    set_up("develop", {})
    with ThreadPoolExecutor() as together:
        return max(together.map(lambda name: step(name, *CHECKS[name]), names or CHECKS))


def test(arguments: list[str]) -> int:
    """Run pytest with these arguments; without any, all checks and then all tests."""
    set_up("develop", needs("test"))
    if arguments:
        return step("tests", "pytest", *arguments)
    spread = ("pytest", "-n", "auto", "--dist", "worksteal", "-m", "not heard")
    watched = ("--cov", "--cov-report=")
    apart = tuple(f"--ignore={folder}" for folder in UNWATCHED)
    # What is heard has its moment, which a machine that is busy would miss. Two at a time mostly wait.
    heard = ("pytest", "-n", "2", "--dist", "worksteal", "-m", "heard", SOUND_TESTS)
    return (
        check([])
        or step("tests", *spread, *watched, *apart)
        or step("branches", *covered())
        or step("tests of the window", *spread, *UNWATCHED)
        or step("tests of the sound", *heard)
    )


def covered() -> tuple[str, ...]:
    """The command that fails unless the tests took all branches; elsewhere some are Linux's alone."""
    least = 100 if sys.platform == "linux" else 0
    packages = ",".join(f"desktop/backchime/{package}/*" for package in COVERED)
    return "coverage", "report", f"--include={packages}", f"--fail-under={least}"


def shots(arguments: list[str]) -> int:
    """Take pictures of every screen, as the arguments ask."""
    set_up("develop", needs("run"))
    return step("pictures", "python", "-m", "tests.shots", *arguments)


def bench(arguments: list[str]) -> int:
    """Measure what the arguments name."""
    set_up("develop", needs("test"))
    return step("benchmark", "python", "-m", "benchmarks", *arguments)


def package(arguments: list[str]) -> int:
    """Make the packages that the arguments name, or all of this system."""
    set_up("package", needs("package"))
    python, making = str(PACKAGE_VENV / PROGRAMS / "python"), str(TOP / "packaging")
    become([python, "-m", "making", *arguments], {**os.environ, "PYTHONPATH": making})


def lock(arguments: list[str]) -> int:
    """Write the lock files from pyproject.toml, keeping the versions they hold unless told `--upgrade`."""
    set_up("develop", {})
    names = ("develop", "run", "package", "build")
    develop, runtime, package, build = (f"packaging/locks/{name}.txt" for name in names)
    options = "--universal --fork-strategy fewest --generate-hashes --no-emit-index-url --no-emit-find-links"
    compile_ = ["pip", "compile", "--no-config", "--quiet", *options.split()]
    compile_ += ["--custom-compile-command", "python3 dev.py lock", *arguments]
    return (
        step(develop, "uv", *compile_, "pyproject.toml", "--group", "dev", "-o", develop)
        or step(runtime, "uv", *compile_, "pyproject.toml", "-c", develop, "-o", runtime)
        or step(package, "uv", *compile_, "pyproject.toml", "--group=package", "-c", develop, "-o", package)
        or step(build, "uv", *compile_, "--group", "build-simpleaudio", "-o", build)
    )


def step(title: str, program: str, *arguments: str) -> int:
    """Run one program of the virtual environment at the top of the repository and return its exit code."""
    tell(f"== {title}: {program} {' '.join(arguments)}".rstrip())
    environment = {"QT_QPA_PLATFORM": "offscreen", **child_environment()}
    code = subprocess.run([VENV / PROGRAMS / program, *arguments], cwd=TOP, env=environment).returncode
    if code:
        tell(f"== {title} failed with exit code {code}")
    return code


def child_environment() -> dict[str, str]:
    """The environment in which the package is found without being installed."""
    return {**os.environ, "PYTHONPATH": str(TOP / "desktop")}


def needs(purpose: str) -> dict[str, str]:
    """What running, and testing or packaging beside it, asks of a Debian or Ubuntu, with its packages."""
    import tomllib  # the Python that this was started with may lack it, and gives way to another first

    tables: dict[str, dict[str, str]] = tomllib.loads(SYSTEM_PACKAGES.read_text("utf-8"))
    return tables["run"] | tables[purpose]


def set_up(lock_name: str, needed: dict[str, str]) -> None:
    """Bring the system packages and the virtual environment to what `lock_name` asks for."""
    made_from = stamp_file(lock_name).read_text("utf-8") if stamp_file(lock_name).is_file() else ""
    # The environment for development holds all that running needs, in the same versions.
    ready = made_from in (stamp(lock_name), stamp("develop"))
    if sys.platform == "linux":
        install_packages(missing_packages(needed) + ([] if ready else missing_build_packages()))
    if not ready:
        make_virtual_environment(lock_name)


def venv_for(lock_name: str) -> Path:
    """The virtual environment that a lock file describes."""
    return PACKAGE_VENV if lock_name == "package" else VENV


def stamp_file(lock_name: str) -> Path:
    """Where the virtual environment keeps what it was made from."""
    return venv_for(lock_name) / "backchime-setup"


def stamp(lock_name: str) -> str:
    """What a virtual environment was made from: it is good as long as this stays the same."""
    locks = b"".join((LOCKS / f"{name}.txt").read_bytes() for name in ("build", lock_name))
    venv = str(venv_for(lock_name))
    return "\n".join((sys.version, sys.base_prefix, venv, lock_name, hashlib.sha256(locks).hexdigest()))


def make_virtual_environment(lock_name: str) -> None:
    """Make it from nothing, so that what an earlier or broken-off set-up left there cannot matter."""
    venv = venv_for(lock_name)
    tell(f"Setting up {venv.name} from packaging/locks/{lock_name}.txt; this downloads once.")
    stamp_file(lock_name).unlink(missing_ok=True)
    must([getattr(sys, "_base_executable", sys.executable), "-m", "venv", "--clear", str(venv)])
    python = str(venv / PROGRAMS / "python")
    hashed = ["--quiet", "--require-hashes", "--no-deps", "--only-binary=:all:"]
    # Older versions of pip announce changes of their own that do not concern us: -W ignore.
    pip = [python, "-W", "ignore", "-m", "pip", "install", "--disable-pip-version-check"]
    first = [*hashed, "-r", str(LOCKS / "build.txt")]
    # The one requirement without a wheel for Linux is built with the tools just installed. To pip the last
    # word counts: the exception comes after the rule.
    built = ["--no-binary=simpleaudio-patched", "--no-build-isolation"] if sys.platform == "linux" else []
    rest = [*hashed, *built, "-r", str(LOCKS / f"{lock_name}.txt")]
    uv = locked_entry("uv", lock_name)
    if uv:
        (venv / "uv.txt").write_text(uv, "utf-8")
        first += ["-r", str(venv / "uv.txt")]
    must([*pip, *first])
    # uv takes a tenth of pip's time. Of a mirror that only pip was told of it knows nothing.
    if not (uv and works([str(venv / PROGRAMS / "uv"), "pip", "install", "--python", python, *rest])):
        must([*pip, *rest])
    stamp_file(lock_name).write_text(stamp(lock_name), "utf-8")


def locked_entry(name: str, lock_name: str) -> str:
    """What a lock file says of one requirement, with its hashes, or an empty string."""
    text = (LOCKS / f"{lock_name}.txt").read_text("utf-8")
    entry = re.search(rf"^{name}==.*?(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
    return entry[0] if entry else ""


def missing_packages(needed: dict[str, str]) -> list[str]:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    said = (
        (thing.format(version=version), package.format(version=version)) for thing, package in needed.items()
    )
    return list(dict.fromkeys(package for thing, package in said if not is_there(thing)))


def is_there(thing: str) -> bool:
    """Whether a library loads, a program is found, or an ALSA plug-in lies in its folder."""
    if thing.startswith("alsa-lib/"):
        return any(match for under in ("lib*", "lib/*") for match in Path("/usr").glob(f"{under}/{thing}"))
    if ".so" not in thing:
        # Where PipeWire serves PulseAudio's clients, installing PulseAudio would silence the desktop.
        return bool(shutil.which(thing) or (thing == "pulseaudio" and shutil.which("pipewire-pulse")))
    try:
        ctypes.CDLL(thing)
    except OSError:
        return False
    return True


def missing_build_packages() -> list[str]:
    """The packages that making .venv and building simpleaudio-patched with this interpreter still lack."""
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
        tell(f"Missing here, by the names Debian gives them: {names}. Install them if what follows fails.")
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    as_root = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            raise SystemExit(f"Run as root, then try again: apt-get update && {' '.join(install)}")
        as_root = ["sudo", *as_root]
    tell(f"Backchime's window, sound or tests need system packages that are missing: {names}")
    tell(f"They are installed by: {' '.join([*as_root, *install])}")
    # The lists may be old or in part out of reach: what matters is whether the installation succeeds.
    subprocess.run([*as_root, "apt-get", "update", "--quiet=2"])
    must([*as_root, *install, "--quiet=2"])


def use_a_supported_python() -> None:
    """Go on only in a Python that Backchime supports, changing to one that is installed if need be."""
    if f"{sys.version_info.major}.{sys.version_info.minor}" in PYTHONS:
        return
    for version in PYTHONS:
        for name, *choice in ((f"python{version}",), ("py", f"-{version}")):  # Windows has one name for all
            other = shutil.which(name)
            # A version manager may leave a name behind that starts nothing.
            if other and subprocess.run([other, *choice, "--version"], capture_output=True).returncode == 0:
                become([other, *choice, *sys.argv], dict(os.environ))
    raise SystemExit(f"Backchime needs Python 3.11, 3.12 or 3.13, and this is {sys.version.split()[0]}.")


def become(command: list[str], environment: dict[str, str]) -> NoReturn:
    """Replace this process, so that signals and the exit code are the command's own."""
    if os.name == "nt":
        raise SystemExit(subprocess.run(command, env=environment).returncode)
    os.execve(command[0], command, environment)


def works(command: list[str]) -> bool:
    return subprocess.run(command).returncode == 0


def must(command: list[str]) -> None:
    if code := subprocess.run(command).returncode:
        raise SystemExit(f"The set-up stopped, exit code {code}: {' '.join(command)}")


def tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        raise SystemExit(130) from None
