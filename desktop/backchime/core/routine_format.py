"""The contents of a routine file become poses and routines, or every fault with its place."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from backchime.core.field_check import MOST_FAULTS, Path, brief, check_fields, shown
from backchime.core.json_lines import has_half_characters, is_crowded, is_nested_too_deeply, locate
from backchime.core.routine import Library, Pose
from backchime.core.routine_entries import FORMAT, PoseEntry, RoutineEntry, RoutineFile
from backchime.core.routine_faults import Fault, Finding, finding_of, json_fault, suggestion
from backchime.core.sentence import sentence
from backchime.core.sound_routines import read_if_sound

LARGEST_FILE_BYTES = 5_000_000


class RoutineFileContents(Struct, frozen=True):
    """What a routine file holds: all that is sound in it, and every fault of the rest, by line."""

    library: Library
    faults: tuple[Fault, ...]


def read_routines(text: str, *, at_hand: Mapping[str, Pose], own: bool = False) -> RoutineFileContents:
    """Reads the text of a routine file.

    Steps may use the file's poses and those `at_hand` (by id). `own` marks the routines as the person's.
    Never raises: whatever is wrong becomes a fault, and what stands beside it is read all the same.
    """
    sound = read_if_sound(text, at_hand=at_hand, own=own)
    if sound is not None:
        return RoutineFileContents(sound, ())
    return read_carefully(text, at_hand=at_hand, own=own)


def read_carefully(text: str, *, at_hand: Mapping[str, Pose], own: bool = False) -> RoutineFileContents:
    """The same, looking for every fault: many times slower."""
    if is_crowded(text):
        crowded = sentence("There is more in this file than a routine file can hold.")
        return _unreadable(Fault(crowded, sentence("Divide it into several files."), line=1))
    if is_nested_too_deeply(text):
        return _unreadable(Fault(sentence("The brackets in this file are nested too deeply."), line=1))
    decoder = _Decoder()
    try:
        raw = decoder.decode(text)
    except json.JSONDecodeError as error:
        return _unreadable(json_fault(error))
    except ValueError:
        return _unreadable(Fault(sentence("A number in this file has too many digits."), line=1))
    if not isinstance(raw, dict):
        return _unreadable(Fault(sentence("The file must hold one object in { }."), line=1))
    if has_half_characters(text, raw):
        lines: list[int | None] = [*locate(text).half_characters[:MOST_FAULTS]]
        half = sentence("This text holds half of a character.")
        return _unreadable(*(Fault(half, line=line) for line in lines or [None]))
    if isinstance(raw.get("format"), int) and raw["format"] > FORMAT:
        newer = sentence(
            "This file has format {format}; this Backchime reads up to format {known}.",
            format=raw["format"],
            known=FORMAT,
        )
        advice = sentence("Use a newer Backchime to read it.")
        return _unreadable(Fault(newer, advice, line=1, field="format"))
    reading = _Reading(raw, at_hand, own)
    faults = _placed(reading.findings[:MOST_FAULTS], text, raw, decoder.has_repeated_names)
    if len(reading.findings) > MOST_FAULTS:
        many = sentence("There are more faults than are named here, so nothing of this file is in use.")
        return _unreadable(*faults, Fault(many, sentence("Mend these, then check it again.")))
    return RoutineFileContents(reading.library, faults)


def _unreadable(*faults: Fault) -> RoutineFileContents:
    return RoutineFileContents(Library(), faults)


class _Decoder:
    """Decodes JSON and notes whether a name stands twice in one object."""

    def __init__(self) -> None:
        self.has_repeated_names = False

    def decode(self, text: str) -> Any:
        return json.loads(text, object_pairs_hook=self._members)

    def _members(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        self.has_repeated_names |= len(members) < len(pairs)
        return members


class _Reading:
    """One pass over a decoded file: first every fault, then what is free of them."""

    def __init__(self, raw: dict[str, Any], at_hand: Mapping[str, Pose], own: bool) -> None:
        self.library = Library()
        self._raw_poses = _objects(raw.get("poses"))
        self._raw_routines = _objects(raw.get("routines"))
        self.findings = _field_findings(raw)
        if any(finding.path in (("poses",), ("routines",)) for finding in self.findings):
            return  # more of them than may be are not looked at one by one
        self.findings += _repeated_ids("poses", self._raw_poses)
        self.findings += _repeated_ids("routines", self._raw_routines)
        for place, pose in self._raw_poses.items():
            self.findings += _pose_findings(("poses", place), pose)
        if len(self.findings) > MOST_FAULTS:
            return
        entries = [msgspec.convert(pose, PoseEntry) for pose in self._sound("poses", self._raw_poses)]
        poses = {entry.id_: entry.as_pose() for entry in entries}
        self._known = {**at_hand, **poses}
        self._declared = {str(pose.get("id")) for pose in self._raw_poses.values()}
        for path, step in self._raw_steps():
            self.findings += self._step_findings(path, step)
            if len(self.findings) > MOST_FAULTS:
                return
        routines = [msgspec.convert(raw, RoutineEntry) for raw in self._sound("routines", self._raw_routines)]
        made = {entry.id_: entry.as_routine(self._known, own=own) for entry in routines}
        self.library = Library(poses, made)

    def _sound(self, section: str, entries: Mapping[int, dict[str, Any]]) -> list[dict[str, Any]]:
        faulty = {
            finding.path[1] for finding in self.findings if finding.path[0] == section and finding.path[1:]
        }
        return [entry for place, entry in entries.items() if place not in faulty]

    def _raw_steps(self) -> Iterator[tuple[Path, dict[str, Any]]]:
        for place, routine in self._raw_routines.items():
            for number, step in _objects(routine.get("steps")).items():
                yield ("routines", place, "steps", number), step

    def _step_findings(self, path: Path, step: Mapping[str, Any]) -> Iterator[Finding]:
        """What is wrong between a step and its pose."""
        wanted, sides = step.get("pose"), step.get("sides")
        if not isinstance(wanted, str):
            return
        pose = self._known.get(wanted)
        if pose is None and wanted in self._declared:
            wrong = sentence('The pose "{pose}" has faults of its own.', pose=brief(wanted))
            advice = sentence("Mend those and the step is fine.")
            yield Finding((*path, "pose"), wrong, advice, shown(wanted))
        elif pose is None:
            hint = suggestion(brief(wanted), tuple(self._known))
            wrong = sentence('There is no pose called "{pose}".', pose=brief(wanted))
            yield Finding((*path, "pose"), wrong, hint, shown(wanted))
        elif not pose.sided and sides in ("each", "left", "right"):
            wrong = sentence('The pose "{pose}" has no left and right side.', pose=wanted)
            advice = sentence('Take "sides" out of this step.')
            yield Finding((*path, "sides"), wrong, advice, shown(sides))


def _field_findings(raw: Mapping[str, Any]) -> list[Finding]:
    """Every field that is wrong, missing or unknown; quick where there is none."""
    try:
        msgspec.convert(raw, RoutineFile)
    except msgspec.ValidationError:
        return [finding_of(fault) for fault in check_fields(raw, RoutineFile)[1]]
    return []


def _pose_findings(path: Path, pose: Mapping[str, Any]) -> Iterator[Finding]:
    """What is wrong between the fields of one pose."""
    usual, longest = pose.get("hold_seconds"), pose.get("longest_hold_seconds")
    if isinstance(usual, int) and isinstance(longest, int) and usual > longest:
        wrong = sentence(
            '"hold_seconds" says {usual}, which is above the {longest} of "longest_hold_seconds".',
            usual=usual,
            longest=longest,
        )
        must_be = sentence("at most {longest}", longest=longest)
        yield Finding((*path, "hold_seconds"), wrong, says=str(usual), must_be=must_be)
    if pose.get("sided") is True and not pose.get("side_means"):
        wrong = sentence('A sided pose needs "side_means".')
        advice = sentence("Say what is left or right, such as: the leg that is raised.")
        yield Finding((*path, "side_means"), wrong, advice)
    if pose.get("side_means") and not pose.get("sided"):
        wrong = sentence('"side_means" is only for a sided pose.')
        advice = sentence('Write "sided": true, or take "side_means" out.')
        yield Finding((*path, "side_means"), wrong, advice)


def _repeated_ids(section: str, entries: Mapping[int, Mapping[str, Any]]) -> Iterator[Finding]:
    seen: set[str] = set()
    for place, entry in entries.items():
        name = entry.get("id")
        if isinstance(name, str) and name in seen:
            twice = (
                sentence('The id "{id}" is used twice among the poses.', id=brief(name))
                if section == "poses"
                else sentence('The id "{id}" is used twice among the routines.', id=brief(name))
            )
            advice = sentence("Give each an id of its own.")
            yield Finding((section, place, "id"), twice, advice, shown(name))
        elif isinstance(name, str):
            seen.add(name)


def _objects(entries: object) -> dict[int, dict[str, Any]]:
    """The objects of a list by their place; whatever else stands there is somebody else's fault."""
    if not isinstance(entries, list):
        return {}
    return {place: entry for place, entry in enumerate(entries) if isinstance(entry, dict)}


def _placed(
    findings: list[Finding], text: str, raw: Mapping[str, Any], repeated_names: bool
) -> tuple[Fault, ...]:
    """The faults with their lines, in the order of the file."""
    if not (findings or repeated_names):
        return ()
    lines = locate(text)
    faults = [_fault(finding, lines.line_of(finding.path), raw) for finding in findings]
    faults += [_fault(_repeated_name(path), line, raw) for path, line in lines.repeated[:MOST_FAULTS]]
    if repeated_names and not lines.repeated:
        twice = sentence("A name stands twice in one object; the last one counts.")
        faults.append(Fault(twice, sentence("Take one of them out.")))
    return tuple(sorted(faults, key=lambda fault: fault.line or 0))


def _repeated_name(path: Path) -> Finding:
    twice = sentence('"{name}" stands twice here; the last one counts.', name=brief(str(path[-1])))
    return Finding(path, twice, sentence("Take one of them out."))


def _fault(finding: Finding, line: int | None, raw: Mapping[str, Any]) -> Fault:
    path = finding.path
    section = path[0] if path[1:] else ""
    in_step = path[2:3] == ("steps",) and len(path) > 3
    fields = (
        [part for part in path[4 if in_step else 2 :] if isinstance(part, str)] if section else list(path)
    )
    return Fault(
        finding.sentence,
        finding.hint,
        line=line,
        pose=_entry_name(raw, path) if section == "poses" else "",
        routine=_entry_name(raw, path) if section == "routines" else "",
        step=int(path[3]) + 1 if in_step else None,
        field=brief(str(fields[-1])) if fields else "",
        says=finding.says,
        must_be=finding.must_be,
    )


def _entry_name(raw: Mapping[str, Any], path: Path) -> str:
    """The id of the pose or routine that a path lies in, or its number where it has none."""
    section, place = raw[str(path[0])], path[1]
    if isinstance(place, str):  # an object stands where a list should
        return brief(place)
    entry = section[place]
    name = entry.get("id") if isinstance(entry, dict) else None
    return brief(name) if isinstance(name, str) and name else f"number {place + 1}"
