"""How the history file is laid out, and how an older file becomes one of today.

Each migration is one step, made in one transaction together with the new number of the version. A step that
has been in anybody's hands is never changed: what differs comes as another one.
"""

import sqlite3
from collections.abc import Callable

from backchime.storage.history_totals import add_up_all, create_totals


def keep_sessions_and_holds(connection: sqlite3.Connection) -> None:
    """1: sessions, and the holds in them."""
    connection.execute(
        """
        CREATE TABLE session (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            day TEXT NOT NULL,
            started TEXT NOT NULL,
            changed TEXT NOT NULL,
            ended TEXT,
            ending TEXT NOT NULL
                CHECK (ending IN ('open', 'finished', 'stopped', 'eased_off', 'broken_off')),
            routine TEXT NOT NULL,
            routine_name TEXT NOT NULL,
            holds_planned INTEGER NOT NULL CHECK (holds_planned >= 0),
            practised_seconds REAL NOT NULL CHECK (practised_seconds >= 0),
            hold_factor REAL NOT NULL CHECK (hold_factor > 0),
            kept INTEGER NOT NULL CHECK (kept >= 0),
            pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
            pain_when_eased INTEGER CHECK (pain_when_eased BETWEEN 0 AND 10),
            pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
            effort INTEGER CHECK (effort BETWEEN 0 AND 10),
            settled TEXT CHECK (settled IN ('yes', 'not_yet')),
            tags TEXT NOT NULL,
            note TEXT NOT NULL
        )
        """
    )
    connection.execute(
        """
        CREATE TABLE hold (
            session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 1),
            pose TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
            step INTEGER NOT NULL,
            repetition INTEGER NOT NULL,
            planned_seconds REAL NOT NULL CHECK (planned_seconds >= 0),
            done_seconds REAL NOT NULL CHECK (done_seconds >= 0),
            ended TEXT NOT NULL,
            leaving TEXT NOT NULL CHECK (leaving IN ('kept', 'skipped', 'hurt', 'ended')),
            PRIMARY KEY (session, number)
        ) WITHOUT ROWID
        """
    )
    # With what the progress page asks of sessions in it, the sessions themselves are not read.
    connection.execute(
        """
        CREATE INDEX session_by_day
        ON session (day, routine, kept, practised_seconds, pain_before, pain_after)
        """
    )
    connection.execute("CREATE INDEX open_session ON session (started) WHERE ending = 'open'")


def keep_days_and_activities(connection: sqlite3.Connection) -> None:
    """2: what is noted of a day, and the three activities with their ratings."""
    connection.execute(
        """
        CREATE TABLE day (
            day TEXT PRIMARY KEY,
            changed TEXT NOT NULL,
            rest INTEGER NOT NULL CHECK (rest IN (0, 1)),
            flare_up INTEGER NOT NULL CHECK (flare_up IN (0, 1)),
            away INTEGER NOT NULL CHECK (away IN (0, 1)),
            average_pain INTEGER CHECK (average_pain BETWEEN 0 AND 10),
            worst_pain INTEGER CHECK (worst_pain BETWEEN 0 AND 10),
            tight_spells INTEGER NOT NULL CHECK (tight_spells >= 0),
            longest_spell_minutes INTEGER CHECK (longest_spell_minutes >= 0),
            while_doing TEXT NOT NULL,
            tags TEXT NOT NULL,
            note TEXT NOT NULL
        ) WITHOUT ROWID
        """
    )
    connection.execute(
        """
        CREATE TABLE activity (
            id TEXT PRIMARY KEY,
            words TEXT NOT NULL,
            since TEXT NOT NULL,
            changed TEXT NOT NULL,
            until TEXT
        ) WITHOUT ROWID
        """
    )
    connection.execute(
        """
        CREATE TABLE activity_rating (
            activity TEXT NOT NULL,
            day TEXT NOT NULL,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 10),
            changed TEXT NOT NULL,
            PRIMARY KEY (activity, day)
        ) WITHOUT ROWID
        """
    )


def add_up_days_and_weeks(connection: sqlite3.Connection) -> None:
    """3: what the progress page reads, added up once from all that is there."""
    create_totals(connection)
    add_up_all(connection)


def keep_decisions_and_light_weeks(connection: sqlite3.Connection) -> None:
    """4: what was decided about growing holds, light weeks, and whether signs were named in a session."""
    connection.execute(
        "ALTER TABLE session ADD COLUMN signs INTEGER NOT NULL DEFAULT 0 CHECK (signs IN (0, 1))"
    )
    connection.execute(
        """
        CREATE TABLE decision (
            id TEXT PRIMARY KEY,
            at TEXT NOT NULL,
            strand TEXT NOT NULL,
            move TEXT NOT NULL,
            "before" INTEGER NOT NULL CHECK ("before" >= 0),
            "after" INTEGER NOT NULL CHECK ("after" >= 0)
        ) WITHOUT ROWID
        """
    )
    connection.execute(
        """
        CREATE TABLE light_week (
            id TEXT PRIMARY KEY,
            first TEXT NOT NULL,
            taken INTEGER NOT NULL CHECK (taken IN (0, 1)),
            changed TEXT NOT NULL
        ) WITHOUT ROWID
        """
    )


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    keep_sessions_and_holds,
    keep_days_and_activities,
    add_up_days_and_weeks,
    keep_decisions_and_light_weeks,
)
VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """The version of a file; a new one has 0."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Brings a file to today's version, step by step; broken off, it stands at one that is whole."""
    while version_of(connection) < VERSION:
        connection.execute("BEGIN IMMEDIATE")
        with connection:
            number = version_of(connection) + 1  # another program may have come first, while we waited
            if number <= VERSION:
                MIGRATIONS[number - 1](connection)
                connection.execute(f"PRAGMA user_version = {number}")
