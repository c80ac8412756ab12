"""Everything that a rule may import."""

from statuslint.contract.document import Document
from statuslint.contract.message import Header, Headers, MediaType, Parameter, Request, Text
from statuslint.contract.operation import Operation, PathItem, SecurityScheme
from statuslint.contract.purpose import creates, has_idempotency_key, is_probe
from statuslint.contract.response import Response, Responses
from statuslint.contract.role import Role
from statuslint.contract.version import Version
from statuslint.document.node import Entry, Node
from statuslint.document.source import Spot
from statuslint.edits import Fix, Insert, Remove, Replace
from statuslint.findings import Finding, Related, Severity
from statuslint.http import codes, fields, methods, vendor
from statuslint.http.status import Status, parse_status
from statuslint.rule import Preset, Rule
from statuslint.wording import Misfiling, misfiling

__all__ = [
    "Document",
    "Entry",
    "Finding",
    "Fix",
    "Header",
    "Headers",
    "Insert",
    "MediaType",
    "Misfiling",
    "Node",
    "Operation",
    "Parameter",
    "PathItem",
    "Preset",
    "Related",
    "Remove",
    "Replace",
    "Request",
    "Response",
    "Responses",
    "Role",
    "Rule",
    "SecurityScheme",
    "Severity",
    "Spot",
    "Status",
    "Text",
    "Version",
    "codes",
    "creates",
    "fields",
    "has_idempotency_key",
    "is_probe",
    "methods",
    "misfiling",
    "parse_status",
    "vendor",
]
