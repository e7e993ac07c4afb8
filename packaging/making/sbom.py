"""The bill of materials, in CycloneDX: what the packages hold, for whoever has to answer for it."""

import json
import re
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from making.parts import Part, packages, parts
from making.project import NAME, MakingError, last_change, run_python, say, system_name

Bill = dict[str, Any]


def make(installed: Path, out: Path, version: str) -> Path:
    """Writes the bill of this system's packages."""
    say("bill of materials")
    lists = run_python(
        "-m", "cyclonedx_py", "environment", "--output-reproducible", "--output-format", "JSON",
        environment={"PYTHONPATH": str(installed), "SOURCE_DATE_EPOCH": str(last_change())},
    )  # fmt: skip
    shipped = {canonicalize_name(package.name) for package in packages(installed)}
    bill = merged(json.loads(lists[lists.index("{") :]), shipped, parts())
    text = json.dumps(bill, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    _must_be_valid(text, bill["specVersion"])
    target = out / f"{NAME}-{version}-{system_name()}.cdx.json"
    target.write_text(text, "utf-8")
    return target


def _must_be_valid(text: str, form: str) -> None:
    from cyclonedx.schema import SchemaVersion  # in the environment that makes packages alone
    from cyclonedx.validation.json import JsonStrictValidator

    wrong = JsonStrictValidator(SchemaVersion.from_version(form)).validate_str(text)
    if wrong:
        raise MakingError(f"The bill of materials is none that CycloneDX knows: {wrong}")


def merged(environment: Bill, shipped: Collection[str], others: Iterable[Part]) -> Bill:
    """Of a whole environment's bill what ships, with the app on top and the other parts added."""
    kept = [entry for entry in environment["components"] if canonicalize_name(entry["name"]) in shipped]
    (app,) = (entry for entry in kept if entry["name"] == NAME)
    # Where the app was installed from is a folder of the machine that made the packages.
    app = {**app, "type": "application"}
    app.pop("externalReferences", None)
    added = [_component(part) for part in others]
    components = [entry for entry in kept if entry["name"] != NAME] + added
    refs = {entry["bom-ref"] for entry in (app, *components)}
    dependencies = {entry["ref"]: set(entry.get("dependsOn", ())) for entry in environment["dependencies"]}
    dependencies[app["bom-ref"]] |= {entry["bom-ref"] for entry in added}
    return {
        **environment,
        "metadata": {**environment["metadata"], "component": app},
        "components": sorted(components, key=lambda entry: str(entry["bom-ref"]).lower()),
        "dependencies": [
            {"ref": ref, "dependsOn": sorted(dependencies.get(ref, set()) & refs)} for ref in sorted(refs)
        ],
    }


def _component(part: Part) -> Bill:
    # An expression of one identifier alone is written as that identifier, so that every reader finds it.
    is_one = re.fullmatch(r"[\w.+-]+", part.licence)
    licence: Bill = {"license": {"id": part.licence}} if is_one else {"expression": part.licence}
    component: Bill = {
        "bom-ref": f"{part.name}=={part.version}" if part.version else part.name,
        "type": "data" if part.is_data else "library",
        "name": part.name,
        "licenses": [licence],
    }
    return component | ({"version": part.version} if part.version else {})
