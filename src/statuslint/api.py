"""Everything that a rule may import."""

from statuslint.contract.bodies import (
    describes,
    describes_content,
    error_told_by,
    has_no_content,
    is_own,
    needs_explanation,
    own_examples,
    place_in,
    problems_in,
    reports_errors,
    speaks_of_content,
    speaks_within,
    successes_with_schema_of,
)
from statuslint.contract.conditions import (
    lost_update_condition,
    may_ask_for_range,
    may_choose_representation,
    may_state_condition,
    may_state_freshness,
    only_media_type,
)
from statuslint.contract.conventions import (
    differs_from_usual,
    usual_error_media_type,
    usual_statuses,
    usual_validation_status,
)
from statuslint.contract.declared_fields import declares_anywhere, responses_under, speaks_first
from statuslint.contract.document import Document
from statuslint.contract.field_values import value_read, values_told
from statuslint.contract.identity import item_paths, may_identify, may_name
from statuslint.contract.message import Header, Headers, MediaType, Parameter, Request, Text
from statuslint.contract.naming import declared_name, is_borrowed, statuses_named
from statuslint.contract.operation import Operation, PathItem, SecurityScheme
from statuslint.contract.outcome import calls_back, can_be_watched, is_sent_off, says_how_to_learn
from statuslint.contract.purpose import (
    creates,
    creates_what_is_missing,
    has_idempotency_key,
    has_webdav,
    idempotency_key,
    is_out_of_service,
    is_probe,
    is_token_operation,
    lacks_success,
    lets_choose_to_wait,
    polls_a_job,
    takes_credentials,
    takes_list_in_query,
    takes_several,
    takes_timeout,
)
from statuslint.contract.response import Response, Responses
from statuslint.contract.role import Role
from statuslint.contract.schemas import property_of, schema_of, types_of
from statuslint.contract.speaking import (
    speaks_of_contention,
    speaks_of_early_data,
    speaks_of_expect,
    speaks_of_functionality,
    speaks_of_negotiation,
    speaks_of_passing_on,
    speaks_of_secure_connection,
    speaks_of_state,
)
from statuslint.contract.told_status import ToldStatus, wrong_in_examples, wrong_in_problem
from statuslint.contract.version import Version
from statuslint.document.node import Entry, Node, same
from statuslint.document.source import Spot
from statuslint.edits import Fix, Insert, Remove, Replace
from statuslint.findings import Finding, Related, Severity
from statuslint.fixes import add_header, add_response, answer_with, remove_header
from statuslint.http import caching, codes, fields, methods, vendor
from statuslint.http.status import Status, parse_status
from statuslint.http.taken_for import taken_for
from statuslint.late import pattern
from statuslint.options import option
from statuslint.patterns import matches_path
from statuslint.rule import Preset, Rule
from statuslint.wording import Misfiling
from statuslint.wording_rule import WordingRule

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
    "ToldStatus",
    "Version",
    "WordingRule",
    "add_header",
    "add_response",
    "answer_with",
    "caching",
    "calls_back",
    "can_be_watched",
    "codes",
    "creates",
    "creates_what_is_missing",
    "declared_name",
    "declares_anywhere",
    "describes",
    "describes_content",
    "differs_from_usual",
    "error_told_by",
    "fields",
    "has_idempotency_key",
    "has_no_content",
    "has_webdav",
    "idempotency_key",
    "is_borrowed",
    "is_out_of_service",
    "is_own",
    "is_probe",
    "is_sent_off",
    "is_token_operation",
    "item_paths",
    "lacks_success",
    "lets_choose_to_wait",
    "lost_update_condition",
    "matches_path",
    "may_ask_for_range",
    "may_choose_representation",
    "may_identify",
    "may_name",
    "may_state_condition",
    "may_state_freshness",
    "methods",
    "needs_explanation",
    "only_media_type",
    "option",
    "own_examples",
    "parse_status",
    "pattern",
    "place_in",
    "polls_a_job",
    "problems_in",
    "property_of",
    "remove_header",
    "reports_errors",
    "responses_under",
    "same",
    "says_how_to_learn",
    "schema_of",
    "speaks_first",
    "speaks_of_content",
    "speaks_of_contention",
    "speaks_of_early_data",
    "speaks_of_expect",
    "speaks_of_functionality",
    "speaks_of_negotiation",
    "speaks_of_passing_on",
    "speaks_of_secure_connection",
    "speaks_of_state",
    "speaks_within",
    "statuses_named",
    "successes_with_schema_of",
    "taken_for",
    "takes_credentials",
    "takes_list_in_query",
    "takes_several",
    "takes_timeout",
    "types_of",
    "usual_error_media_type",
    "usual_statuses",
    "usual_validation_status",
    "value_read",
    "values_told",
    "vendor",
    "wrong_in_examples",
    "wrong_in_problem",
]
