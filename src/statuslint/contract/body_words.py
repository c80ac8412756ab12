"""The words by which a body says what it is, an error above all: names of members, in lower case and letters alone."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from statuslint.late import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PROBLEM_TYPES = frozenset({"application/problem+json", "application/problem+xml"})
"""The media types of problem details (RFC 9457, sections 3 and B)."""

PROBLEM_MEMBERS = _words("type title status detail instance")
"""The members of problem details (RFC 9457, section 3.1)."""

ERROR = _words("error errors exception fault")
"""What holds an error."""

SUCCESS_FLAG = _words("success successful succeeded issuccess issuccessful wassuccessful ok")
"""What is true for a success, and false for a failure."""

FAILED = _words("error fail failure")
"""What a `status` reads where a request failed, as JSend and its like have it."""

FRAME = (
    ERROR
    | SUCCESS_FLAG
    | PROBLEM_MEMBERS
    | _words("""
        apiversion category code context correlationid date description details documentationurl errorcode
        errordescription errordetails errorid errormessage errorname errortype erroruri field fields help hint
        httpcode httpstatus httpstatuscode info innererror invalidparams jsonrpc links message messages meta
        method moreinfo msg param params path reason requestid severity spanid stack stacktrace statuscode
        statustext subcode target time timestamp trace traceid transactionid uri url validationerrors version
    """)
)
"""What tells of a response as such: who has nothing but these carries no data."""

DATA = _words("body content data entity items payload records response result results value values")
"""Where an envelope carries its data."""

TELLING = (
    ERROR
    | SUCCESS_FLAG
    | _words("""
        accepted allowed code codes decision errorcode errormessage failed failures message messages msg outcome problem
        problems reason result results status statuscode statuses valid violations warning warnings
    """)
)
"""What tells success from failure, so that one schema can serve both."""

TELLING_WITHIN = ERROR | _words("message messages validationerrors warnings")
"""What tells of a failure from within a member, such as the fields of a form."""

CARRYING = pattern(r"\b(?:body|contain(?:s|ing)?|payload|json|true or false)\b", re.IGNORECASE)
"""Says in a description that there is content, whatever is declared of it."""

STATUS_MEMBERS = _words("status statuscode httpcode httpstatus httpstatuscode")
"""Where a body repeats its response's status code."""

CODE_MEMBERS = _words("code errorcode")
"""Where a body has a code that may be its response's status code, or the API's own."""

SPEAKING_WITHIN = _words("gql graphiql graphql jsonrpc mcp rpc soap trpc xmlrpc")
"""Words in the paths of protocols that answer 200 and tell failures in the content."""

SPEAKING_WITHIN_TYPES = _words("""
    application/graphql+json application/graphql-response+json application/json-rpc application/jsonrpc
    application/soap+xml
""")
"""The media types of those protocols."""

REPORTING = _words("""
    attempt attempts check checks debug deliveries delivery diagnose diagnostic diagnostics doctor dryrun error errors
    exception exceptions fail failed failure failures fault faults health heartbeat incident incidents issue issues job
    jobs lint log logs monitor operation operations ping preflight problem problems ready readiness status task tasks
    test tests validate validates validation validator verify verification
""")
"""Words of operations that succeed by telling of errors: they validate, test, or list what failed."""

EXPLAINED_BY: Mapping[int, str] = MappingProxyType(
    {
        401: "www-authenticate",
        405: "allow",
        407: "proxy-authenticate",
        416: "content-range",
        426: "upgrade",
    }
)
"""Errors that a field explains as fully as content would (RFC 9110, sections 15.5 and 11.6.1)."""

SENT_BY_INTERMEDIARIES = frozenset({502, 504})
"""Errors whose content is a gateway's, and not the API's to declare (RFC 9110, sections 15.6.3 and 15.6.5)."""

CHOSEN = _words("file filename identifier name username")
"""What the last word of a member says by which a client names what it has made."""

NAMING = _words(
    "arn guid href identifier key link links location number pk self slug uri url urn uuid",
)
"""Words in the names of members that say which thing it is, or where; `id` may also end a longer word."""
