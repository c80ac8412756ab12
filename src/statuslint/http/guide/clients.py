"""What widely used clients, caches and senders do when they meet a code, read from their source or documentation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

_SERVER_ERROR = range(500, 600)
_FOLLOWED = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What a client does on any of some codes, and the file or document that says so."""

    client: str
    codes: Collection[int]
    does: str
    source: str


_FETCH = "WHATWG Fetch"
_REQUESTS = "requests (sessions.py, models.py, adapters.py)"
_URLLIB3 = "urllib3 (util/retry.py, connectionpool.py)"
_HTTPX = "httpx (_client.py)"
_AXIOS = "axios (defaults/index.js, settle.js)"
_GO = "Go (net/http/client.go)"
_OKHTTP = "OkHttp (RetryAndFollowUpInterceptor.kt, HttpMethod.kt)"
_CURL = "curl (lib/http.c, tool_operate.c)"
_GOT = "got (source/core/options.ts)"
_KY = "ky (utils/normalize.ts)"
_GO_RETRYABLE = "go-retryablehttp (client.go)"
_BOTOCORE = "botocore (retries/standard.py, data/_retry.json)"
_STRIPE = "stripe-python (_http_client.py)"
_OPENAI = "openai-python (_base_client.py)"
_GOOGLE = "google-api-core (retry_base.py)"
_AZURE = "azure-core (policies/_retry.py)"
_AZURE_POLLING = "azure-core (polling/base_polling.py)"
_DOTNET = ".NET (HttpClientResiliencePredicates.cs)"
_ENVOY = "Envoy (documentation of the router filter)"
_NGINX = "nginx (proxy_next_upstream)"
_CLOUDFLARE = "Cloudflare (default cache times)"
_CLOUD_CDN = "Google Cloud CDN (negative caching)"
_KIOTA = "Kiota (documentation of its error handling)"
_SCHEMATHESIS = "Schemathesis (docs/reference/checks.md)"
_STANDARD_WEBHOOKS = "Standard Webhooks specification"
_CLOUDEVENTS = "CloudEvents (HTTP 1.1 Web Hooks for Event Delivery)"
_EVENT_SOURCE = "WHATWG HTML, section 9.2"
_RETRYING = "the lists of codes in curl, got, ky, urllib3 and in the SDKs of AWS, Azure, Google, OpenAI and Stripe"

REDIRECTS = (
    Behaviour("fetch, browsers", {301, 302}, "follow it; a POST becomes a GET without content", _FETCH),
    Behaviour("fetch, browsers", {303}, "follow it with GET (HEAD stays HEAD)", _FETCH),
    Behaviour("fetch, browsers", {307, 308}, "follow it with method and content; content from a stream fails", _FETCH),
    Behaviour("fetch, browsers", _FOLLOWED, "drop Authorization when it leads to another origin", _FETCH),
    Behaviour("axios on Node", {301, 302}, "follows it; a POST becomes a GET", _AXIOS),
    Behaviour("axios on Node", {303}, "follows it with GET (HEAD stays HEAD)", _AXIOS),
    Behaviour("axios on Node", {307, 308}, "follows it with method and content", _AXIOS),
    Behaviour("requests", {301}, "follows it; a POST becomes a GET, other methods stay", _REQUESTS),
    Behaviour("requests", {302, 303}, "follows it; every method but HEAD becomes a GET", _REQUESTS),
    Behaviour("requests", {307, 308}, "follows it with method and content", _REQUESTS),
    Behaviour("httpx", _FOLLOWED, "does not follow unless told to; then as requests", _HTTPX),
    Behaviour("urllib3", {301, 302, 307, 308}, "follows it with the same method", _URLLIB3),
    Behaviour("urllib3", {303}, "follows it with GET", _URLLIB3),
    Behaviour("Go net/http", {301, 302, 303}, "follows it; every method but GET and HEAD becomes a GET", _GO),
    Behaviour(
        "Go net/http", {307, 308}, "follows it with the content, if it can read that again; else returns it", _GO
    ),
    Behaviour("OkHttp", {300}, "follows Location, unlike most", _OKHTTP),
    Behaviour("OkHttp", {301, 302, 303}, "follows it; methods with content become a GET, PROPFIND apart", _OKHTTP),
    Behaviour("OkHttp", {307, 308}, "follows it with method and content", _OKHTTP),
    Behaviour("curl -L", {301}, "follows it; a POST becomes a GET, unless --post301 is given", _CURL),
    Behaviour("curl -L", {302}, "follows it; a POST becomes a GET, unless --post302 is given", _CURL),
    Behaviour("curl -L", {303}, "follows it with GET, unless --post303 is given", _CURL),
    Behaviour("curl -L", {307, 308}, "follows it with method and content", _CURL),
    Behaviour("got", {301, 302}, "follows it; a POST stays one within the origin, becomes a GET outside", _GOT),
    Behaviour("got", {303}, "follows it with GET", _GOT),
    Behaviour("got", {307, 308}, "follows it with method and content", _GOT),
    Behaviour("axios", {304}, "rejects it, as it does all but 2xx", _AXIOS),
    Behaviour("CloudEvents senders", range(300, 400), "must not follow it, and count it as failed", _CLOUDEVENTS),
    Behaviour("Standard Webhooks", range(300, 400), "senders count it as failed", _STANDARD_WEBHOOKS),
)

RETRIES = (
    Behaviour("curl --retry", {408, 429, 500, 502, 503, 504, 522, 524}, "retries any method; obeys Retry-After", _CURL),
    Behaviour("got", {408, 429, 500, 502, 503, 504, 521, 522, 524}, "retries idempotent methods", _GOT),
    Behaviour("got", {413}, "retries idempotent methods if there is a Retry-After", _GOT),
    Behaviour("ky", {408, 500, 502, 504}, "retries idempotent methods", _KY),
    Behaviour("ky", {413, 429, 503}, "retries idempotent methods; obeys Retry-After", _KY),
    Behaviour("urllib3", {413, 429, 503}, "retries idempotent methods if there is a Retry-After", _URLLIB3),
    Behaviour("clients that retry", {400, 403, 404, 405, 406, 410, 412, 415, 422, 428}, "do not retry this", _RETRYING),
    Behaviour("requests, httpx", {429, 500, 502, 503, 504}, "do not retry", f"{_REQUESTS}; {_HTTPX}"),
    Behaviour("axios", {429, 500, 502, 503, 504}, "does not retry", _AXIOS),
    Behaviour("OkHttp", {408}, "retries once", _OKHTTP),
    Behaviour("OkHttp", {503}, "retries once, only if Retry-After is 0", _OKHTTP),
    Behaviour("OkHttp", {421}, "retries on a connection of its own", _OKHTTP),
    Behaviour("fetch, browsers", {421}, "retry once, on a new connection", _FETCH),
    Behaviour("browsers", {425}, "retry after the handshake", "RFC 8470, section 5.2"),
    Behaviour("go-retryablehttp", {429, 503}, "retries any method; obeys Retry-After", _GO_RETRYABLE),
    Behaviour("go-retryablehttp", {*_SERVER_ERROR} - {501, 503}, "retries any method", _GO_RETRYABLE),
    Behaviour("go-retryablehttp", {501}, "does not retry", _GO_RETRYABLE),
    Behaviour(".NET resilience", {408, 429, *_SERVER_ERROR}, "retries any method; obeys Retry-After", _DOTNET),
    Behaviour("AWS SDKs", {500, 502, 503, 504}, "retry", _BOTOCORE),
    Behaviour("AWS SDKs", {429}, "go by the error code in the content; legacy mode retries", _BOTOCORE),
    Behaviour("AWS SDKs", {509}, "retry in legacy mode", _BOTOCORE),
    Behaviour("Azure SDKs", {408, 429, 502}, "retry, but for POST and PATCH; obey Retry-After", _AZURE),
    Behaviour("Azure SDKs", {500, 503, 504}, "retry any method; obey Retry-After", _AZURE),
    Behaviour("Azure SDKs", range(506, 600), "retry, but for POST and PATCH", _AZURE),
    Behaviour("Google API core", {429, 500, 503}, "retries", _GOOGLE),
    Behaviour("Google API core", {502, 504}, "does not retry by default", _GOOGLE),
    Behaviour("Stripe SDKs", {409, *_SERVER_ERROR}, "retry, unless Stripe-Should-Retry says no", _STRIPE),
    Behaviour("Stripe SDKs", {429}, "do not retry", _STRIPE),
    Behaviour("OpenAI SDKs and kin", {408, 409, 429, *_SERVER_ERROR}, "retry, unless X-Should-Retry says no", _OPENAI),
    Behaviour("Kiota clients", {429, 503, 504}, "retry; obey Retry-After", _KIOTA),
    Behaviour("Envoy", {409}, "retries under retry_on: retriable-4xx, which names no other code", _ENVOY),
    Behaviour("Envoy", {425}, "retries after the handshake", _ENVOY),
    Behaviour("Envoy", {502, 503, 504}, "retries under retry_on: gateway-error or 5xx", _ENVOY),
    Behaviour("Envoy", {*_SERVER_ERROR} - {502, 503, 504}, "retries under retry_on: 5xx", _ENVOY),
    Behaviour(
        "nginx", {403, 404, 429, 500, 502, 503, 504}, "tries the next server if told to; not for POST or PATCH", _NGINX
    ),
    Behaviour("CloudEvents senders", {429}, "must obey Retry-After", _CLOUDEVENTS),
    Behaviour("Standard Webhooks", {429, 502, 504}, "senders slow down and try again", _STANDARD_WEBHOOKS),
)

READING = (
    Behaviour("fetch, browsers", {103}, "act on it for page loads only", _FETCH),
    Behaviour("fetch, browsers", {204, 205, 304}, "give no body, so that response.json() fails", _FETCH),
    Behaviour("fetch, browsers", {401, 407}, "may ask the user for a password, if the challenge is Basic", _FETCH),
    Behaviour("OkHttp", {401, 407}, "asks its authenticator for new credentials and retries", _OKHTTP),
    Behaviour("Kiota clients", {204, 205}, "return nothing", _KIOTA),
    Behaviour("Kiota clients", {201, 202}, "return nothing where the contract gives no schema", _KIOTA),
    Behaviour("Azure SDKs", {202}, "poll until the work is done, where the service says so", _AZURE_POLLING),
    Behaviour("EventSource", {204, 205, 404, 410, 503}, "gives up and does not connect again", _EVENT_SOURCE),
    Behaviour("EventSource", {200}, "connects if the content is text/event-stream", _EVENT_SOURCE),
    Behaviour("curl -C", {416}, "takes a resumed download for complete", _CURL),
    Behaviour("CloudEvents senders", {410}, "stop sending to this address", _CLOUDEVENTS),
    Behaviour("Standard Webhooks", {410}, "senders switch the endpoint off", _STANDARD_WEBHOOKS),
    Behaviour("Schemathesis", {401}, "expects it where credentials are left out", _SCHEMATHESIS),
    Behaviour("Schemathesis", {405}, "expects it, with Allow, for methods that the contract lacks", _SCHEMATHESIS),
    Behaviour("Schemathesis", {400, 401, 403, 404, 422, 428}, "accepts it as the answer to wrong input", _SCHEMATHESIS),
)

CACHING = (
    Behaviour("Cloudflare", {200, 206, 301}, "caches it for 120 minutes if no field says how long", _CLOUDFLARE),
    Behaviour("Cloudflare", {302, 303}, "caches it for 20 minutes if no field says how long", _CLOUDFLARE),
    Behaviour("Cloudflare", {404, 410}, "caches it for 3 minutes if no field says how long", _CLOUDFLARE),
    Behaviour("Google Cloud CDN", {300, 301, 308}, "caches it for 10 minutes under negative caching", _CLOUD_CDN),
    Behaviour("Google Cloud CDN", {404, 410, 451}, "caches it for 2 minutes under negative caching", _CLOUD_CDN),
    Behaviour("Google Cloud CDN", {405, 501}, "caches it for 1 minute under negative caching", _CLOUD_CDN),
)


def behaviours(number: int) -> tuple[Behaviour, ...]:
    """What clients do on `number`, registered or not: reading, redirects and retries, caching."""
    return tuple(item for group in (READING, REDIRECTS, RETRIES, CACHING) for item in group if number in item.codes)
