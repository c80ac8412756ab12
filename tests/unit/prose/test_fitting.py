from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statuslint.http.codes import CODES
from statuslint.prose.fitting import Context, Misfit, judge

ANY = Context(method="post", path="/invoices/{invoiceId}", has_content=True)
READ = Context(method="get", path="/invoices/{invoiceId}")


def rule(text: str, status: str, context: Context = ANY) -> str | None:
    misfit = judge(text, status, context)
    return None if misfit is None else misfit.rule


@pytest.mark.parametrize(
    ("status", "text", "expected"),
    [
        ("503", "Rate limit exceeded", "misfiled-rate-limit"),
        ("403", "The client is being throttled", "misfiled-rate-limit"),
        ("500", "The server is down for maintenance", "misfiled-overload"),
        ("400", "Input validation failed", "misfiled-semantic-error"),
        ("400", "Bad Request: schema validation failed", "misfiled-semantic-error"),
        ("417", "The name is empty", "misfiled-syntax-error"),
        ("422", "Malformed JSON", "misfiled-syntax-error"),
        ("403", "Missing API key", "misfiled-missing-credentials"),
        ("403", "Unauthorized or invalid credentials", "misfiled-missing-credentials"),
        ("401", "Unauthorized. The caller lacks the editor role", "misfiled-missing-permission"),
        ("400", "Permission denied", "misfiled-missing-permission"),
        ("500", "The invoice was not found", "misfiled-absence"),
        ("404", "The invoice was permanently deleted", "misfiled-removal"),
        ("400", "An invoice with this number already exists", "misfiled-conflict"),
        ("400", "The third-party service is unreachable", "misfiled-upstream-failure"),
        ("408", "The upstream server did not answer in time", "misfiled-upstream-timeout"),
        ("408", "The query timed out", "misfiled-upstream-timeout"),
        ("404", "Unhandled exception", "misfiled-server-fault"),
        ("500", "Some of the parameters are invalid", "misfiled-client-fault"),
        ("400", "Success", "misfiled-success"),
        ("200", "Failed", "misfiled-failure"),
        ("200", "The invoice was created", "misfiled-creation"),
        ("204", "The export was queued", "misfiled-acceptance"),
        ("400", "Bad request (export in progress)", "misfiled-conflict"),
        ("403", "No entry. Authentication problem", "misfiled-missing-credentials"),
        ("403", "No API key, or it's not valid", "misfiled-missing-credentials"),
        ("404", "API key is invalid", "misfiled-missing-credentials"),
        ("403", "Look at your contract and reduce the number of calls", "misfiled-rate-limit"),
        ("400", "Bad request due to schema errors", "misfiled-semantic-error"),
        ("403", "The auth token has expired", "misfiled-missing-credentials"),
        ("409", "Approval is forbidden", "misfiled-missing-permission"),
        ("500", "The invoice was not found on the server", "misfiled-absence"),
        ("412", "The token is too old", "misfiled-missing-credentials"),
        ("204", "The job is put into a queue; look again to see when it is done", "misfiled-acceptance"),
        ("410", "The request limit of the small plan for this hour", "misfiled-rate-limit"),
        ("403", "We hold no copy of an invoice with this number", "misfiled-absence"),
        ("503", "The role does not let the caller read it", "misfiled-missing-permission"),
        ("401", "Another invoice has been stored with this number", "misfiled-conflict"),
        ("405", "A content type that cannot be uploaded", "misfiled-media-type"),
        ("422", "The payload is not parseable JSON", "misfiled-syntax-error"),
        ("415", "The file is bigger than we allow", "misfiled-oversize"),
        ("404", "The offer will never be valid again", "misfiled-removal"),
        ("401", "The file is too large, request a new form", "misfiled-oversize"),
        ("400", "Validation of one or more of the amounts did not pass", "misfiled-semantic-error"),
        ("403", "There was no authorization header at all", "misfiled-missing-credentials"),
        ("403", "The token in the header has lapsed", "misfiled-missing-credentials"),
        ("403", "No invoice goes by this key", "misfiled-absence"),
        ("403", "We never had an invoice by that number or under that id", "misfiled-absence"),
        ("403", "There's no invoice of that number", "misfiled-absence"),
        ("400", "The ledger holds an invoice of the same name", "misfiled-conflict"),
        ("400", "Another auditor published a newer draft", "misfiled-conflict"),
        ("400", "A draft goes by the same name", "misfiled-conflict"),
        ("403", "An invoice that never existed", "misfiled-absence"),
        ("409", "The payload is broken", "misfiled-syntax-error"),
        ("422", "The JSON is broken", "misfiled-syntax-error"),
        ("503", "The partner used up all requests of this hour", "misfiled-rate-limit"),
        ("404", "The auditor erased this invoice for good", "misfiled-removal"),
        ("403", "The signature of the token does not verify", "misfiled-missing-credentials"),
        ("401", "Only members of the audit team may read the ledger", "misfiled-missing-permission"),
        ("403", "The user name or password was not found or incorrect", "misfiled-missing-credentials"),
        ("400", "Should the first validation of the invoice fail", "misfiled-semantic-error"),
        ("400", "The title exceeds 80 characters", "misfiled-semantic-error"),
        ("400", "The number does not respect our constraints", "misfiled-semantic-error"),
        ("400", "The rate is attached to open invoices and cannot be deleted", "misfiled-conflict"),
        ("400", "The invoice cannot be changed after booking", "misfiled-conflict"),
        ("400", "Unable to edit the rate, as it is used for open invoices", "misfiled-conflict"),
        ("400", "Cannot delete the default ledger", "misfiled-conflict"),
        ("400", "The ledger is already up to date", "misfiled-conflict"),
        ("400", "The ledger is currently being migrated", "misfiled-conflict"),
        ("400", "Returned if the ledger is active.", "misfiled-conflict"),
        ("405", "The register is not booted", "misfiled-conflict"),
        ("400", "Only available for paid accounts", "misfiled-missing-permission"),
        ("400", "This account has no audit plan", "misfiled-missing-permission"),
        ("400", "The account does not have an audit plan", "misfiled-missing-permission"),
        ("400", "The audit plan is missing", "misfiled-missing-permission"),
        ("400", "Please subscribe to the audit plan", "misfiled-missing-permission"),
        ("400", "Reports are only possible with paid plans", "misfiled-missing-permission"),
        ("409", "Malfromed content", "misfiled-syntax-error"),
        ("404", "Unsuccessful login", "misfiled-missing-credentials"),
        ("400", "The address was banned for sending too many requests", "misfiled-rate-limit"),
        ("400", "The address is banned after the usage limit was exceeded", "misfiled-rate-limit"),
        ("429", "The ledger is down for maintenance", "misfiled-overload"),
        ("405", "The audit already ran, so that it can't be cancelled", "misfiled-conflict"),
        ("405", "You have no permission to delete this invoice", "misfiled-missing-permission"),
        ("400", "Validation failed: the number must be longer than 8, or equal to 8", "misfiled-semantic-error"),
        ("500", "Validation error: the date must be in the past", "misfiled-semantic-error"),
        ("422", "The body is no valid JSON and cannot be parsed", "misfiled-syntax-error"),
        ("405", "The audit hasn't begun, so that it cannot be ended", "misfiled-conflict"),
        ("400", "Upgrade to the Pro plan to change the court settings", "misfiled-missing-permission"),
        ("403", "No token sent, or its signature is wrong", "misfiled-missing-credentials"),
        ("409", "The query could not be finished within 30 seconds", "misfiled-upstream-timeout"),
        ("401", "The token is fine, but its role may not remove invoices", "misfiled-missing-permission"),
        ("504", "MissingInvoiceIdException", "misfiled-syntax-error"),
        ("500", "AccessDeniedException", "misfiled-missing-permission"),
        ("405", "Scans must be PDF, nothing else", "misfiled-media-type"),
        ("500", "InvalidPathException", "misfiled-client-fault"),
        ("503", "NameRequiredException", "misfiled-client-fault"),
        ("400", "No running audit was found to cancel", "misfiled-conflict"),
        ("403", "No token was found, and one is required", "misfiled-missing-credentials"),
        ("400", "You are neither the author nor an auditor of the ledger", "misfiled-missing-permission"),
        ("402", "The user may not read this ledger", "misfiled-missing-permission"),
        ("400", "Your bundle has ended", "misfiled-missing-permission"),
        ("400", "An earlier import has yet to finish", "misfiled-conflict"),
        ("404", "The invoice was shredded for ever", "misfiled-removal"),
        ("400", "The weights must add up to 100", "misfiled-semantic-error"),
        ("401", "Only auditors get to void invoices", "misfiled-missing-permission"),
        ("409", "The body breaks off", "misfiled-syntax-error"),
        ("400", "You exceeded ten lookups per hour", "misfiled-rate-limit"),
        ("400", "Sending faster than agreed", "misfiled-rate-limit"),
        ("400", "The client used up its per-minute allowance", "misfiled-rate-limit"),
        ("400", "Polled more often than ten times a minute", "misfiled-rate-limit"),
        ("404", "The ledger is down for upgrades until six", "misfiled-overload"),
        ("404", "The ledger service is being migrated", "misfiled-overload"),
        ("403", "The access token has timed out", "misfiled-missing-credentials"),
        ("403", "The API key in the header is unknown", "misfiled-missing-credentials"),
        ("403", "The bearer token is past its expiry", "misfiled-missing-credentials"),
        ("403", "That is not the right password", "misfiled-missing-credentials"),
        ("403", "The call arrived without a token", "misfiled-missing-credentials"),
        ("403", "Sign in to see the invoices", "misfiled-missing-credentials"),
        ("404", "The invoice was wiped for good", "misfiled-removal"),
        ("404", "The invoice was erased irrevocably", "misfiled-removal"),
        ("400", "A tip can't be negative", "misfiled-semantic-error"),
        ("500", "The year must lie after 1900", "misfiled-semantic-error"),
        ("403", "You left out the number", "misfiled-syntax-error"),
        ("401", "Only the auditors' group is able to void invoices", "misfiled-missing-permission"),
        ("401", "Your IP address is blocked", "misfiled-missing-permission"),
        ("403", "No invoice by that number", "misfiled-absence"),
        ("403", "There exists no invoice of this kind", "misfiled-absence"),
        ("403", "The invoice was found nowhere", "misfiled-absence"),
        ("403", "The number matches no invoice", "misfiled-absence"),
        ("400", "The number clashes with another invoice", "misfiled-conflict"),
        ("400", "The number is claimed by another ledger", "misfiled-conflict"),
        ("400", "Another customer of the shop uses the same address", "misfiled-conflict"),
        ("400", "The invoice is attached to a different ledger", "misfiled-conflict"),
        ("400", "A report is still using the invoice", "misfiled-conflict"),
        ("400", "The invoice was closed meanwhile", "misfiled-conflict"),
        ("400", "The mail server couldn't be reached", "misfiled-upstream-failure"),
        ("404", "The database went down", "misfiled-server-fault"),
        ("408", "The credit bureau did not answer", "misfiled-upstream-timeout"),
        ("401", "Upgrade your account to export invoices", "misfiled-missing-permission"),
        ("400", "We don't take this content type", "misfiled-media-type"),
        ("400", "PATCH isn't available on invoices", "misfiled-method"),
        ("401", "Editor access is required", "misfiled-missing-permission"),
        ("400", "Sent when the invoice is archived", "misfiled-conflict"),
        ("400", "The invoice is not awaiting approval", "misfiled-conflict"),
        ("404", "The ledger was left in an illegal state", "misfiled-conflict"),
        ("400", "**Error code:** 17<br>The invoice does not exist", "misfiled-absence"),
        ("400", "Validation of the invoice failed", "misfiled-semantic-error"),
        ("408", "The job was stopped because it exceeded the timeout", "misfiled-upstream-timeout"),
        ("200", "Transfer initiated. The bank answers within a day", "misfiled-acceptance"),
        ("403", "API key missing", "misfiled-missing-credentials"),
        ("410", "The API is down", "misfiled-overload"),
        ("415", "The export is not finished yet", "misfiled-conflict"),
        ("404", "The description is longer than 64 KB", "misfiled-oversize"),
        ("410", "The login session has expired", "misfiled-missing-credentials"),
        ("404", "The e-mail and the password don't match", "misfiled-missing-credentials"),
        ("200", "The export will be carried out within a day", "misfiled-acceptance"),
        ("400", "The caller is not part of the board", "misfiled-missing-permission"),
        ("400", "The partner did not answer", "misfiled-upstream-timeout"),
        ("400", "The invoice was changed by somebody else", "misfiled-conflict"),
        ("400", "Thrown when it is attempted a second time", "misfiled-conflict"),
        ("404", "The uploaded list could not be parsed", "misfiled-syntax-error"),
        ("400", "The date lies in the past", "misfiled-semantic-error"),
        ("422", "The payload cannot be decoded as JSON", "misfiled-syntax-error"),
        ("413", "Only PNG images may be uploaded", "misfiled-media-type"),
        ("403", "The session has run out", "misfiled-missing-credentials"),
        ("403", "No token was transmitted", "misfiled-missing-credentials"),
        ("412", "The parameter is not set", "misfiled-syntax-error"),
        ("400", "The address must be within the country", "misfiled-semantic-error"),
        ("404", "The invoice is gone for good", "misfiled-removal"),
        ("422", "Happens if the invoice is not yours", "misfiled-missing-permission"),
        ("400", "This one takes only POST", "misfiled-method"),
        ("400", "No answer from the scanner in time", "misfiled-upstream-timeout"),
        ("400", "The calls come in too rapid succession", "misfiled-rate-limit"),
        ("409", "An invoice with this number is not known", "misfiled-absence"),
        ("423", "An invoice with this number is unknown", "misfiled-absence"),
        ("401", "The invoice is not on record", "misfiled-absence"),
        ("400", "The invoice is not among the content types", "misfiled-media-type"),
        ("400", "The Content-Type may only be image/png", "misfiled-media-type"),
        ("405", "The invoice did not withstand validation", "misfiled-semantic-error"),
        ("404", "A technical fault", "misfiled-server-fault"),
        ("504", "You are over the limit of 30 invoices", "misfiled-conflict"),
        ("500", "More requests than we can handle", "misfiled-overload"),
        ("500", "The file is read only", "misfiled-method"),
        ("400", "The invoice was paid before", "misfiled-conflict"),
        ("400", "We have no invoice with this number", "misfiled-absence"),
        ("500", "Nothing is stored under this number", "misfiled-absence"),
        ("409", "No invoice has this number", "misfiled-absence"),
        ("409", "Could not find an invoice for this number", "misfiled-absence"),
        ("403", "The signature of the token could not be verified", "misfiled-missing-credentials"),
        ("422", "The payload is not parseable as JSON", "misfiled-syntax-error"),
        ("500", "The third-party ledger answered with a fault", "misfiled-upstream-failure"),
        ("413", "The Content-Type is not image/png", "misfiled-media-type"),
        ("406", "An invoice with the same recipient exists", "misfiled-conflict"),
        ("400", "The password does not satisfy the policy", "misfiled-semantic-error"),
        ("200", "Error: the ledger is closed", "misfiled-failure"),
        ("200", "Created OK", "misfiled-creation"),
        ("200", "The export is queued, ask for its state later", "misfiled-acceptance"),
        ("403", "The number given is not an integer", "misfiled-syntax-error"),
        ("402", "Validation error", "misfiled-semantic-error"),
        ("416", "The invoice does not exist", "misfiled-absence"),
        ("403", "Too many lines in the payload", "misfiled-oversize"),
        ("200", "Invoice created within the ledger", "misfiled-creation"),
        ("200", "Reindex started", "misfiled-acceptance"),
        ("412", "There is no account with this IBAN", "misfiled-absence"),
        ("500", "Service unavailable\n\nThe ledger will be back later today", "misfiled-overload"),
        ("500", "Service unavailable. See below", "misfiled-overload"),
        ("400", "* The number is already in use\n* The number is a duplicate", "misfiled-conflict"),
        ("404", "No acceptable representation", "misfiled-unacceptable"),
        ("401", "The prepaid credit has run out", "misfiled-conflict"),
        ("401", "The subscription has lapsed", "misfiled-missing-permission"),
        ("404", "Unknown HTTP method", "misfiled-method"),
        ("424", "The invoice was not found", "misfiled-absence"),
        ("424", "An invoice with this number already exists", "misfiled-conflict"),
        ("424", "The ledger is referenced from other ledgers", "misfiled-conflict"),
        ("400", "The invoice falied to validate", "misfiled-semantic-error"),
        ("406", "Unsupported Content-Type", "misfiled-media-type"),
        ("401", "The caller is not authorized to go on", "misfiled-missing-permission"),
        ("401", "The accountant is not sufficiently authorized", "misfiled-missing-permission"),
        ("401", "The caller is not allowed to check what is in this invoice", "misfiled-missing-permission"),
        ("400", "Login details cannot be found in the request", "misfiled-missing-credentials"),
        ("400", "There is no open invoice to settle", "misfiled-conflict"),
        ("400", "The scanner is not connected", "misfiled-conflict"),
        ("400", "The ledger is archived, or a count is in progress", "misfiled-conflict"),
        ("400", "The change is invalid based on current state of the ledger", "misfiled-conflict"),
        ("400", "- the voucher was used before\n- the voucher was redeemed by another guest", "misfiled-conflict"),
        ("400", "- It is already open\n- It is being deleted and can therefore not be opened", "misfiled-conflict"),
        ("404", "The guest has not enough points", "misfiled-conflict"),
        ("401", "- throttled\n- hourly_limit", "misfiled-rate-limit"),
        ("403", "- more than 5 calls per second\n- more than 5,000 calls per hour", "misfiled-rate-limit"),
        ("403", "- no token was sent\n- token cannot be decoded", "misfiled-missing-credentials"),
        ("417", "No login token in the request body", "misfiled-missing-credentials"),
        ("400", "* the sum must lie between 1 and 9\n* the label may be at most 40 letters", "misfiled-semantic-error"),
        (
            "408",
            "- the sums took longer than the worker allows\n- a check ran into a time limit",
            "misfiled-upstream-timeout",
        ),
        (
            "400",
            "- The database is not reachable\n- The cache node is down\n- Server out of memory",
            "misfiled-server-fault",
        ),
        ("400", "Drafts are not supported yet", "misfiled-method"),
        ("400", "This step is unfit in the present ledger state", "misfiled-conflict"),
        ("403", "Sign-in failed, user name or password not recognized or incorrect.", "misfiled-missing-credentials"),
        ("403", "Sign-in failed, the client id is incorrect", "misfiled-missing-credentials"),
        ("400", "The till is fine but the printer is switched off", "misfiled-conflict"),
        ("200", "Unsuccessful update", "misfiled-failure"),
        ("204", "The update was not successful", "misfiled-failure"),
        ("200", "Export has begun", "misfiled-acceptance"),
        ("204", "The request has been accepted", "misfiled-acceptance"),
        ("400", "Unsupported content type", "misfiled-media-type"),
        ("500", "The Accept header cannot be honoured", "misfiled-unacceptable"),
        ("400", "The attachment is too large", "misfiled-oversize"),
        ("404", "The ETag does not match", "misfiled-precondition"),
        ("400", "This method is not allowed here", "misfiled-method"),
        ("301", "Temporarily moved to the mirror", "misfiled-temporary-redirect"),
        ("307", "Permanently moved to the new host", "misfiled-permanent-redirect"),
        ("400", "Forbidden", "another-status-named"),
        ("400", "Unauthorized", "another-status-named"),
        ("401", "`404` no such account", "another-status-named"),
        ("401", "Answers HTTP 404", "another-status-named"),
        ("5XX", "An invoice with this number already exists", "misfiled-conflict"),
        ("4xx", "Unhandled exception", "misfiled-server-fault"),
    ],
)
def test_a_misfit_is_found(status: str, text: str, expected: str) -> None:
    assert rule(text, status) == expected


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("429", "Rate limit exceeded"),
        ("4XX", "Rate limit exceeded"),
        ("429", "Too many requests: the caller has sent too many requests and the export is not finished"),
        ("default", "Rate limit exceeded"),
        ("100", "Rate limit exceeded"),
        ("460", "Rate limit exceeded"),
        ("abc", "Rate limit exceeded"),
        ("503", "Internal error"),
        ("400", "Invalid input"),
        ("405", "Invalid input"),
        ("400", "Validation failed, or the JSON is malformed"),
        ("400", "Bad request, for example when the number already exists"),
        ("400", "The number is missing or already exists"),
        ("401", "Not authorized"),
        ("403", "Unauthorized"),
        ("401", "The token has expired or lacks the scope"),
        ("403", "The token has expired or the caller lacks the scope"),
        ("403", "Invalid API key, or frobnication is what the caller does"),
        ("403", "The gears are not turning, or invalid API key"),
        ("403", "No entry. Auth problem"),
        ("403", "Bad auth"),
        ("409", "Self-approval is forbidden"),
        ("401", "The token is too old. (That does not mean that you lack a role)"),
        ("400", "You already have the maximum of 20 invoices"),
        ("504", "The query ran over the limit of 30 s"),
        ("503", "The ledger is being maintained, or too many requests were sent"),
        ("503", "At least one ledger is closed"),
        ("503", "The ledger is read only"),
        ("404", "Conflict not found"),
        ("409", "The count ran for over a minute and was stopped"),
        ("403", "client_token unknown or deactivated"),
        ("500", "The store could not be written. It can be done again without danger of a conflict"),
        ("409", "Object exists (2302), or the registrar is not authenticated"),
        ("500", "- ConversionNotSupportedException\n- HttpMessageNotWritableException"),
        ("407", "Sign in at the proxy. It did not forward the request, so the invoice was not found"),
        ("431", "Clear your cookies and log in again"),
        ("402", "Livestock is part of the big plan. Nothing wrong with your API key"),
        ("401", "The user changed the password since the token was made"),
        ("400", "Names need three letters, otherwise the search takes too long"),
        ("404", "No line here (calls to it count as two requests of your quota)"),
        ("409", "The customer paid. Use a credit note instead (needs permission to credit)"),
        ("503", "Maintenance on Sunday, or the ledger does not exist"),
        ("404", "Nothing under this id yet: a job still queued has no result"),
        ("451", "A court told us so; the author, if still registered, has been told"),
        ("400", "DUPLICATE_NAME: another one bears it. REQUIRED: the number was left out"),
        ("408", "The page had not finished posting its form"),
        ("503", "SYNCING: an invoice not found now may be there later"),
        ("502", "upstream ledger: unparsable JSON"),
        ("500", "pq: column invoices.due does not exist"),
        ("413", "Above 128 KiB or media type unsupported"),
        ("503", "LedgerRestarting, NumberInUse"),
        ("500", "IllegalStateException: debit is not credit"),
        ("502", "BankGatewayFault or InvoiceAlreadyBooked"),
        ("400", "JsonMappingException | ConstraintViolationException"),
        ("503", "The shard is leaving, no new sessions"),
        ("402", "Opening a locked book takes 40 gems"),
        ("422", "'wirte' is not a permission"),
        ("403", "This one isn't old enough to be permanently removed"),
        ("403", "The source address was not found among the allowed ranges"),
        ("429", "Asked again too soon, for the report isn't ready"),
        ("401", "No key came with the call. Where one did but lacks permission, expect 403"),
        ("404", "Unknown throttling policy"),
        ("401", "The cookie is gone. Renew it before you are locked out"),
        ("403", "Written by someone else, or no invoice has this id"),
        ("429", "Attempts came too thick and fast, or the password was wrong"),
        ("200", "The invoice, or a receipt which says that it was queued"),
        ("503", "Load shedding; an upload already accepted is safe"),
        ("409", "The number belongs to a ledger that you have no permission to see"),
        ("500", "The platform's own role lacks permission to write"),
        ("409", "Inviting twice doesn't alter anyone's role"),
        ("409", "HTTP 409: conflict. The code holds the required details"),
        ("401", "Provider webhook authentication failed"),
        ("400", "Invalid state token"),
        ("400", "| Code | Meaning |\n| --- | --- |\n| `501` | No number |"),
        ("400", "The request lacks the 'version' field for optimistic locking"),
        ("400", "Invalid request or e-mail delivery not configured"),
        ("400", "Missing invoice id or token"),
        ("400", "Validation error (`number` missing or empty)"),
        ("200", "The request was accepted by the bank. Nothing was booked"),
        ("200", "The request was accepted, but the ledger has no invoices"),
        ("200", "The invoice was updated; its delivery was queued"),
        ("401", "The authorization header was expected, but not found"),
        ("403", "Invite code is required"),
        ("422", "Unsupported file type or file too large"),
        ("500", "Failed to list provider invoices"),
        ("503", "The plan could not be read. Retry later"),
        ("503", "The ledger could not be resolved. Retry later"),
        ("503", "The report is not available or requires an upgraded plan"),
        ("400", "The account is not a savings account"),
        ("403", "Usage-based billing is required"),
        ("409", "The ledger has no stored access token"),
        ("409", "No permission to call. Ask for it first"),
        ("409", "The invoice does not exist at the bank yet"),
        ("200", "Command accepted, with the resulting balance"),
        ("410", "The delivery token has expired"),
        ("403", "Forbidden. May indicate that the token was revoked"),
        ("503", "There was a problem while trying to access the required data"),
        ("400", "Invalid role or validation error"),
        ("408", "No answer was found in the given time"),
        ("404", "The draft is absent or belongs to another caller"),
        ("404", "Not found in this ledger and mode"),
        ("502", "The bank's line is dead; the invoice may already have been paid"),
        ("502", "The bank's line is dead. Paying an invoice that is already paid changes nothing"),
        ("400", "No file, an unsupported content type, or a file of more than 5 MB"),
        ("403", "Authentication or permission failure"),
        ("400", "user_id does not name a user"),
        ("409", "An application error, see its code"),
        ("200", "The ledger was deleted. A move answers 202 and is queued"),
        ("402", "The customer has too few points and no card"),
        ("503", "The search is paused, and no invoices will be found until three"),
        ("404", "The invoice conflicts with nothing"),
        ("400", "`locked` takes true or false"),
        ("409", "The invoice number exists, although you may lack permission to see it"),
        ("422", "The number is malformed. You see this as well if you are not an auditor"),
        ("503", "The store is restarting; don't ask the user to log in"),
        ("404", "No limit is set for the ledger, so calls aren't throttled"),
        ("404", "Invoice not found (17) or the mail server is not responding"),
        ("200", "Locked: whoever comes late gets `423` instead of the form"),
        ("503", "The ledger was taken down; we prefer this over `500`"),
        ("502", "The bank returned 403 Forbidden to us"),
        ("502", "The bank's response contained invalid JSON"),
        ("502", "SMS gateway: limit exceeded"),
        ("429", "The code was already sent less than 60 seconds ago"),
        ("400", "unauthorized_client: this app may not use the device flow"),
        ("422", "Links into private networks are forbidden"),
        ("401", "Another phone already took over this session"),
        ("408", "The rest of the file never came (parts that were already kept need not be sent)"),
        ("500", "Our signing key was not found"),
        ("500", "The store raised an error, or the invoice does not exist"),
        ("422", "The invoice could not be voided. It may not exist"),
        ("422", "Syntax errors in the ledger service"),
        ("400", "Bad request, with the list of errors from the server"),
        ("503", "The ledger does not have any shard with a healthy leader"),
        ("503", "The ledger is down"),
        ("403", "The ledger is not available with these credentials"),
        ("500", "Entries that already went out are not undone"),
        ("429", "Two imports are already active"),
        ("404", "No draft available (already booked, or never made)"),
        ("410", "The invoice was deleted for good. A number that was never assigned gives 404."),
        ("400", "Where no permission is needed, leave the field out"),
        ("400", "* There are errors in the request.\n* The number already exists."),
        ("402", "Free accounts may not read this ledger"),
        ("500", "InvalidCastException"),
        ("404", "Nothing to release"),
        ("500", "Permission problem on the disk"),
        ("424", "An earlier step found that the draft already exists"),
        ("500", "The permissions of the process"),
        ("400", "invalid_scope: the scope is not allowed for this client"),
        ("403", "The address was banned for sending too many requests"),
        ("403", "The token was issued for other ledgers. Ask for it anew; an expired token results in 401."),
        ("429", "The queue is full and cannot accept new jobs"),
        ("405", "You have no permission to use DELETE"),
        ("408", "The client did not answer in time"),
        ("413", "The title is over 80 characters"),
        ("500", "Validation error in the response"),
        ("500", "KMSAccessDeniedException"),
        ("500", "Error while setting the permissions"),
        ("200", "Upload initiated"),
        ("400", "The user is not authenticated with the given ledger"),
        ("501", "Searching is not built yet, so that no entry would be found"),
        ("403", "Ledger-scoped token required"),
        ("403", "Auditor authority and fresh credential approval required"),
        ("500", "Failed to create the authentication token"),
        ("409", "Numbers with a dash are reserved for drafts"),
        ("422", "This ledger has no auditor role configured"),
        ("403", "Missing ledger.export"),
        ("500", "Token exchange failed"),
        ("500", "An external authentication error has occurred"),
        ("400", "Missing required fields or API key not tied to a ledger"),
        ("400", "Schema mismatch"),
        ("404", "Missing response body"),
        ("403", "Editor access is required"),
        ("422", "The account is not approved for instant payments"),
        ("200", "The call was placed; its lifecycle continues asynchronously"),
        ("500", "The ledger is in an unexpected state, please call us"),
        ("403", "The user does not have permission read the notes"),
        ("400", "Unknown id scheme"),
        ("410", "BOOK_CLOSED - the year is over<br>TOKEN_INVALID - sign in again"),
        ("400", "Validation error or the draft failed to be kept"),
        ("200", "The payment was either queued or found to be booked"),
        ("200", "Transfer initiated. Follow the link to confirm it at your bank"),
        ("403", "Access denied. It is also sent for invoices that do not exist"),
        ("429", "Too many requests. Anonymous calls count twice; sign in first"),
        ("204", "The job is put into a queue when the ledger is busy"),
        ("200", "The invoice was created and sent to the customer"),
        ("404", "The invoice was temporarily not found"),
        ("401", "The clock skew is too large, request a new signature"),
        ("403", "API key missing or not permitted for this site"),
        ("409", "The invoice cannot be voided, because it is paid. Undo that (it requires the right to pay)"),
        ("410", "The API was shut down in May"),
        ("415", "Unsupported media type. JSON Patch is not implemented yet"),
        ("200", "The invoice is locked now. Others get **423 Locked**"),
        ("201", "An invoice was made out. An old one may be replaced, in which case the status is 200"),
        ("200", "One of<ul><li>created</li><li>rejected</li></ul>"),
        ("504", "The bank did not respond within 5 s. It may still have booked the invoice"),
        ("413", "The description is longer than 64 KB"),
        ("410", "The upload session has expired"),
        ("401", "The one-time code is too old"),
        ("415", "Neither a PDF nor a picture, or the file is larger than 5 MB"),
        ("405", "PUT is not supported for read-only invoices"),
        ("405", "DELETE is not supported for fixed roles"),
        ("401", "Either you are not logged in, or your subscription lacks invoices"),
        ("416", "The range is invalid or exceeds the length of the file"),
        ("406", "No translation found in a language of Accept-Language"),
        ("426", "This version is no longer supported"),
        ("503", "Closed tonight. This has nothing to do with your rate limit"),
        ("402", "The quota is used up. Too many requests never lead to this"),
        ("424", "Not done, since an earlier step was not found"),
        ("408", "The file did not arrive within 30 s. Clients that do so are throttled"),
        ("400", "`number` is missing / no permission for the ledger / the number is a duplicate"),
        ("400", "The colour is odd / the number is a duplicate"),
        ("500", "A technical malfunction occurred; the same is sent if a header field is missing"),
        ("403", "Returned when the ledger is odd, and likewise when the token has expired"),
        ("502", "The scanner returned something odd, or the JSON was malformed"),
        ("403", "The address is not contained in the list of addresses"),
        ("504", "The bank has not confirmed within 5 s. Nothing may be sent as a duplicate"),
        ("500", "We were not able to hand it over"),
        ("409", "The visibility of the field is not set to public"),
        ("504", "The query ran longer than the user likes"),
        ("409", "The account has been suspended"),
        ("400", "Invalid parameter. Or: the invoice was paid before"),
        ("204", "Invoices sent. With more than 20 the job is put into a queue"),
        ("400", "We cannot find an invoice to match your request"),
        ("403", "The invoice may not be voided given how far the audit has come"),
        ("402", "Validation error or refusal by the bank"),
        ("416", "The segment of the file does not exist"),
        ("422", "Too many lines in the payload"),
        ("200", "Invoices created within the last week"),
        ("412", "The account does not exist, and has to be opened beforehand"),
        ("404", "API key not found"),
        ("500", "Service unavailable\n\nThe ledger does not work as it should"),
        ("400", "* What was sent is faulty\n* The number is already in use"),
        ("200", "A record with the details of the invoice created"),
        ("404", "No acceptable exchange rate"),
        ("404", "Sent for an unknown method"),
        ("401", "The caller is not authorized to go on. Check that your API key is still valid"),
        ("400", "Bad request (dates not valid, export in progress, etc.)"),
        ("204", "The request has been accepted, but the invoice does not exist"),
        ("403", "One of:\n* the token has expired\n* frobnication of the gears"),
        ("404", "The invoice was not found or is hidden from the caller"),
        ("412", "An invoice with this number already exists"),
        ("500", "Something went wrong"),
        ("500", "The request failed: timeout"),
        ("400", "Error code 1005: nothing more to say"),
        ("404", "Sends 404 instead of HTTP 403"),
        ("200", "The invoice"),
        ("200", "Success, HTTP 404 else"),
        ("201", "Invoice created"),
        ("204", "No content"),
        ("302", "Redirect to the form"),
        ("304", "Not modified"),
    ],
)
def test_what_fits_or_says_too_little_is_left_alone(status: str, text: str) -> None:
    assert rule(text, status) is None


def test_labels_with_numbers_say_nothing() -> None:
    text = "**HTTP Status Code:** `404`<br>**Error Code:** `1005`<br>The number is already in use"
    assert rule(text, "404") == "misfiled-conflict"
    assert rule(text, "409") is None


def test_what_is_missing_may_be_the_servers_own() -> None:
    assert rule("A setting is missing", "500") is None
    assert rule("A field of the request is missing", "500") == "misfiled-syntax-error"
    assert rule("The template was not found", "500") is None
    templates = Context(method="get", path="/templates/{id}")
    assert rule("The template was not found", "500", templates) == "misfiled-absence"
    assert rule("The template was not found on the server", "500", templates) is None
    assert rule("The invoice was not found", "500") == "misfiled-absence"


def test_a_remark_that_introduces_the_cases_is_none_of_them() -> None:
    assert rule("Returns an error if an invalid ID is sent, or if the user does not have access", "500") is not None
    assert rule("An invalid request, or the number already exists", "400") is None


def test_a_rule_on_values_fits_400_where_only_parameters_can_break_it() -> None:
    assert rule("Validation failed", "400", READ) is None
    assert rule("Validation failed", "400", ANY) == "misfiled-semantic-error"
    assert rule("Validation failed", "404", READ) == "misfiled-semantic-error"


@pytest.mark.parametrize("status", ["400", "409", "422"])
def test_absence_fits_a_client_error_only_where_something_is_referred_to(status: str) -> None:
    assert rule("The invoice was not found", status, READ) == "misfiled-absence"
    assert rule("The resource was not found", status, READ) == "misfiled-absence"
    assert rule("The currency was not found", status, READ) is None
    assert rule("The invoice was not found", status, ANY) == "misfiled-absence"
    assert rule("The resource was not found", status, ANY) is None
    assert rule("The currency was not found", status, ANY) is None


def test_who_lacks_what_a_request_calls_for_may_be_refused() -> None:
    orders = Context(method="post", path="/account/upgrade", has_content=True)
    assert rule("No booking was found in the last year", "403", orders) is None
    assert rule("No booking was found in the last year", "403", READ) == "misfiled-absence"
    assert rule("The invoice was not found", "403") == "misfiled-absence"


def test_the_state_of_a_token_that_the_path_leads_to_is_no_missing_credential() -> None:
    renewal = Context(method="post", path="/tokens/{tokenId}/renewal")
    assert rule("The token was revoked", "409", renewal) is None
    assert rule("The token was revoked", "409") == "misfiled-missing-credentials"


def test_a_token_is_redeemed_once_and_a_lock_is_a_thing() -> None:
    tokens = Context(method="post", path="/oauth/token", has_content=True)
    assert rule("The code was already redeemed", "400", tokens) is None
    assert rule("The code was already redeemed", "400") == "misfiled-conflict"
    assert rule("No credits on the books", "404", Context(method="get", path="/credits/current")) is None
    assert rule("The credits are used up", "404", Context(method="get", path="/credits/current")) is None
    assert rule("The code is wrong or too old", "401", Context(method="post", path="/2fa/verify")) is None
    assert rule("The link was already used", "401", Context(method="post", path="/auth/links/verify")) is None
    assert rule("Invalid lock", "400", Context(method="post", path="/locks/{key}/lease")) is None
    assert rule("Nothing is locked", "404", Context(method="delete", path="/locks/{key}")) is None
    assert rule("The invoice is locked", "404") == "misfiled-conflict"


def test_what_several_things_are_not_found_is_referred_to() -> None:
    assert rule("One or more invoices were not found", "400", READ) is None
    assert rule("One or more invoices were not found", "500", READ) == "misfiled-absence"


def test_a_format_is_that_of_the_answer_where_nothing_is_sent() -> None:
    text = "Unsupported Content-Type. Choose another one"
    assert rule(text, "406", READ) is None
    assert rule(text, "406", Context("post", "/invoices/{id}/scans")) == "misfiled-media-type"


def test_a_subscription_that_the_path_leads_to_has_a_state() -> None:
    text = "Subscription has expired, nothing to cancel"
    assert rule(text, "409", Context("post", "/subscriptions/{id}/cancel")) is None
    assert rule(text, "409", Context("post", "/reports/{id}/cancel")) == "misfiled-missing-permission"


def test_a_certificate_that_the_path_leads_to_may_be_gone() -> None:
    text = "Certificate was revoked and removed"
    assert rule(text, "410", Context("get", "/certificates/{serial}")) is None
    assert rule(text, "410", Context("get", "/vaccinations/{certId}")) is None
    assert rule(text, "410", Context("get", "/invoices/{id}")) == "misfiled-missing-credentials"
    assert rule("No token was sent", "404", Context("get", "/certificates/{serial}")) == "misfiled-missing-credentials"


def test_items_that_are_all_of_a_kind_are_told() -> None:
    limits = (
        "| message | reason |\n|---|---|\n| throttled | more than 10 calls a second |\n| hourly_limit | 5,000 calls |"
    )
    assert rule(limits, "401") == "misfiled-rate-limit"
    values = "* `cpu` must be a multiple of 2\n* `name` may be at most 63 characters long"
    assert rule(values, "400") == "misfiled-semantic-error"


@pytest.mark.parametrize(
    ("status", "text"),
    [("409", "Returned if we can find no invoice of the kind"), ("422", "No invoice matches the id in the URL")],
)
def test_what_the_path_leads_to_is_missed_in_other_words(status: str, text: str) -> None:
    assert rule(text, status, READ) == "misfiled-absence"


def test_a_thing_may_be_called_by_a_short_name() -> None:
    path = Context("patch", "/repos/{owner}/{repo}", has_content=True)
    assert rule("Repository not found", "400", path) == "misfiled-absence"
    assert rule("Repository not found", "400", Context("patch", "/reports/{report}", has_content=True)) is None


@pytest.mark.parametrize(
    ("status", "text", "expected"),
    [
        ("200", "You do not have the permission to delete this invoice", "misfiled-missing-permission"),
        ("204", "Too many requests", "misfiled-rate-limit"),
        ("200", "Malformed JSON", "misfiled-syntax-error"),
        ("201", "File too large", "misfiled-oversize"),
        ("201", "Number is taken", "misfiled-conflict"),
        ("200", "Number is taken", None),
        ("200", "Available to administrators only", None),
        ("200", "The permissions of the user", None),
    ],
)
def test_an_error_that_is_all_of_the_text_is_told_below_errors(status: str, text: str, expected: str | None) -> None:
    assert rule(text, status) == expected


def test_a_plural_names_its_thing_however_it_is_formed() -> None:
    for path, text in (
        ("/movies/{id}", "Movie with that id does not exist"),
        ("/categories/{id}", "Category not found"),
        ("/boxes/{id}", "Box not found"),
    ):
        assert judge(text, "400", Context("get", path)) is not None


@pytest.mark.parametrize("path", ["/invoices/code/{code}", "/invoices/by-key/{key}", "/invoices/{id}/{name}"])
def test_a_path_names_a_thing_before_what_it_is_found_by(path: str) -> None:
    assert rule("The invoice was not found", "400", Context(method="get", path=path)) == "misfiled-absence"
    assert rule("The currency was not found", "400", Context(method="get", path=path)) is None


def test_what_a_404_misses_is_a_parameter_of_the_path_where_it_has_one() -> None:
    text = "Returned if the key is not provided or invalid"
    assert rule(text, "404", Context(method="put", path="/preferences/{key}")) is None
    assert rule(text, "404", Context(method="put", path="/preferences")) == "misfiled-syntax-error"
    assert rule("The project is missing", "404", Context(method="put", path="/schemes/project")) is None


def test_a_parameter_of_the_path_makes_no_login_of_it() -> None:
    text = "Unauthorized: the bearer token is missing"
    assert rule(text, "400", Context(method="delete", path="/licenses/{licenseKey}")) == "misfiled-missing-credentials"
    assert rule(text, "400", Context(method="post", path="/keys/{id}")) is None


def test_the_code_itself_is_no_case() -> None:
    text = "HTTP Status: `400`<br>Code: `1120`<br>No invoice with this id was found."
    assert rule(text, "400", READ) == "misfiled-absence"


def test_what_nothing_is_sent_to_is_the_end_of_the_path() -> None:
    history = Context(method="get", path="/certificates/{certificateId}/email/history")
    assert rule("Email history not found", "409", history) == "misfiled-absence"
    assert rule("Email history not found", "409", history._replace(has_content=True)) is None
    assert rule("Unsupported Content-Type", "406", history) is None


def test_put_creates_as_post_does() -> None:
    rule_of_ledger = Context(method="put", path="/ledgers/{ledger}/rules/{rule}", has_content=True)
    assert rule("Rule created", "200", rule_of_ledger) == "misfiled-creation"
    assert rule("Rule created or replaced", "200", rule_of_ledger) is None
    assert rule("The rule is already created", "200", rule_of_ledger) is None


def test_a_certificate_that_the_path_leads_to_is_no_credential() -> None:
    text = "Certificate not found for this user"
    assert rule(text, "401", Context(method="get", path="/lessons/{id}/certificate")) == "misfiled-absence"
    assert rule(text, "401", Context(method="get", path="/lessons/{id}")) is None


def test_a_thing_told_by_its_id_is_what_the_path_leads_to() -> None:
    grant = Context(method="delete", path="/schemes/{schemeId}/grant/{grantId}")
    assert rule("The grant of rights with the provided ID is not found", "400", grant) == "misfiled-absence"
    assert rule("The auditor of rights with the provided ID is not found", "400", grant) is None


def test_what_the_path_names_is_missed_under_200() -> None:
    lines = Context(method="get", path="/invoices/{invoiceId}/lines")
    assert rule("The invoice could not be found", "200", lines) == "misfiled-absence"
    assert rule("No lines found", "200", lines) is None


def test_no_items_under_200_are_an_empty_list() -> None:
    ledger = Context(method="get", path="/books/{ledger}")
    assert rule("No invoices found", "204", ledger) is None
    assert rule("No invoice found", "204", ledger) == "misfiled-absence"


def test_absence_under_401_is_left_alone_only_for_those_who_call() -> None:
    assert rule("The account was not found", "401") is None
    assert rule("The invoice was not found", "401") == "misfiled-absence"


def test_credentials_fit_400_where_tokens_are_issued() -> None:
    login = Context(method="post", path="/oauth/token", has_content=True)
    assert rule("Invalid credentials", "400", login) is None
    assert rule("Invalid credentials", "400", ANY) == "misfiled-missing-credentials"


def test_what_is_sent_to_be_checked_may_be_refused() -> None:
    second = Context(method="post", path="/login/second-factor", has_content=True)
    assert rule("The token is not correct", "403", second) is None
    assert rule("The token is not correct", "403", ANY) == "misfiled-missing-credentials"


def test_a_limit_without_a_time_may_be_paid_for() -> None:
    assert rule("The request limit is reached", "402") is None
    assert rule("The request limit is reached", "403") == "misfiled-rate-limit"
    assert rule("The request limit per minute is reached", "402") == "misfiled-rate-limit"


def test_what_a_plan_holds_is_no_state() -> None:
    assert rule("Reminders are not enabled for this organization", "402") is None
    assert rule("Reminders are not enabled", "402") == "misfiled-conflict"


def test_maintenance_may_be_what_is_managed() -> None:
    window = Context(method="post", path="/ferries/{id}/maintenance", has_content=True)
    assert rule("The ferry is in maintenance", "409", window) is None
    assert rule("The ferry is in maintenance", "409", ANY) == "misfiled-overload"
    assert rule("There is another maintenance already", "409") is None


def test_what_is_made_out_of_what_is_there_is_not_created() -> None:
    text = "The invoice was created"
    assert rule(text, "200", Context(method="post", path="/orders/print")) is None
    assert rule(text, "200", Context(method="post", path="/print/orders")) == "misfiled-creation"


def test_a_missing_header_fits_401_where_it_holds_a_secret() -> None:
    assert rule("The header field with the secret is missing", "401") is None
    assert rule("The currency field is missing", "401") == "misfiled-syntax-error"


def test_304_to_a_request_that_changes_something_is_no_answer_to_a_conflict() -> None:
    assert rule("The invoice is already paid", "304", ANY) == "misfiled-conflict"
    assert rule("The invoice is already paid", "304", READ) is None
    assert rule("Not modified: the invoice is already paid", "304", ANY) is None


def test_creation_stands_out_only_after_a_post() -> None:
    assert rule("The invoice was created", "200", READ) is None
    assert rule("OK. The invoice", "201", READ) == "another-status-named"
    assert rule("OK. The invoice", "201", ANY) is None


def test_to_start_something_is_done_where_it_was_asked_for() -> None:
    text = "The export was successfully started"
    assert rule(text, "200", Context(method="post", path="/exports/{id}/start")) is None
    assert rule(text, "200", Context(method="post", path="/exports")) == "misfiled-acceptance"


def test_a_token_is_issued_with_200_where_tokens_are_asked_for() -> None:
    text = "The token was created"
    assert rule(text, "200", Context(method="post", path="/oauth/token", has_content=True)) is None
    assert rule(text, "200", Context(method="post", path="/tokens", has_content=True)) == "misfiled-creation"
    assert rule("The invoice was created", "200", Context(method="post", path="/token")) == "misfiled-creation"


def test_a_misfit_tells_the_evidence_and_the_better_codes_and_all_meanings() -> None:
    text = "Sorry: rate limit exceeded, the server is overloaded"
    misfit = judge(text, "404", ANY)
    assert isinstance(misfit, Misfit)
    assert text[misfit.start : misfit.end] == "rate limit exceeded"
    assert misfit.better == (429,)
    assert [meaning.name for meaning in misfit.meanings] == ["rate_limit", "overload"]


def test_the_specific_meaning_is_reported_before_the_general_one() -> None:
    assert rule("Bad request: the user already exists", "500") == "misfiled-conflict"
    assert rule("The currency field is missing; the token has expired", "402") == "misfiled-missing-credentials"


@given(st.text(max_size=80), st.sampled_from([*map(str, CODES), "2XX", "4XX", "5xx", "default", ""]))
def test_judging_never_raises_and_quotes_the_text(text: str, status: str) -> None:
    misfit = judge(text, status, ANY)
    if misfit is not None:
        assert text[misfit.start : misfit.end].strip()
