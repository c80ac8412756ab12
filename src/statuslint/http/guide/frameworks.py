"""What web frameworks send by themselves, without a handler that chose the code, read from their source."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Framework:
    """A framework, and for each code that it sends of its own accord the occasion."""

    name: str
    source: str
    sends: Mapping[int, str]


FRAMEWORKS = (
    Framework(
        "FastAPI",
        "FastAPI (exception_handlers.py, openapi/utils.py, security/)",
        MappingProxyType(
            {
                200: "the default of every operation",
                400: "a form that cannot be parsed",
                401: "its security classes, with WWW-Authenticate, since 0.122.0",
                403: "its security classes, before 0.122.0: credentials are missing",
                422: "a body, query, path or header value that fails validation; its OpenAPI adds 422 to every "
                "operation that has any input",
            }
        ),
    ),
    Framework(
        "Starlette, FastAPI",
        "Starlette (routing.py, responses.py, middleware/cors.py)",
        MappingProxyType(
            {
                307: "RedirectResponse and the redirect to HTTPS",
                400: "a CORS preflight that is refused, and a Range that cannot be read",
                404: "no route",
                405: "no such method on the route, with Allow",
                416: "a Range outside of a file",
            }
        ),
    ),
    Framework(
        "Django",
        "Django (core/handlers/exception.py, views/decorators/http.py, middleware/common.py)",
        MappingProxyType(
            {
                301: "a path without its final slash (APPEND_SLASH)",
                302: "redirect(), and views that need a login",
                400: "SuspiciousOperation, such as a host that is not allowed",
                403: "PermissionDenied, and a CSRF token that is missing or wrong",
                404: "no route, and Http404",
                405: "require_http_methods and class-based views, with Allow",
            }
        ),
    ),
    Framework(
        "Django REST framework",
        "Django REST framework (exceptions.py, views.py, mixins.py)",
        MappingProxyType(
            {
                201: "create(), with Location only if the data has a url field",
                204: "destroy()",
                400: "ValidationError and ParseError",
                401: "not authenticated, if the first authenticator has a challenge",
                403: "PermissionDenied; not authenticated, if SessionAuthentication comes first, as it does by default",
                405: "no such method, with Allow",
                406: "no renderer for Accept",
                415: "no parser for the media type",
                429: "Throttled, with Retry-After in seconds",
            }
        ),
    ),
    Framework(
        "Flask",
        "Flask and Werkzeug (wrappers/request.py, routing/, exceptions.py)",
        MappingProxyType(
            {
                302: "redirect()",
                308: "a path without its final slash (strict_slashes)",
                400: "JSON that does not parse, a form field that is missing",
                404: "no route",
                405: "no such method on the route, with Allow",
                413: "more content than MAX_CONTENT_LENGTH",
                415: "get_json() on another media type, since Werkzeug 2.3",
            }
        ),
    ),
    Framework(
        "Rails",
        "Rails (ActionDispatch::ExceptionWrapper, scaffold templates)",
        MappingProxyType(
            {
                201: "create in a scaffold, with Location",
                204: "destroy in a scaffold",
                400: "ParameterMissing, and parameters that cannot be parsed",
                404: "RecordNotFound, and no route",
                405: "a method that is not known",
                406: "UnknownFormat",
                409: "StaleObjectError",
                422: "RecordInvalid, a form in a scaffold with errors, and a CSRF token that is wrong",
                429: "rate_limit",
            }
        ),
    ),
    Framework(
        "Laravel",
        "Laravel (Foundation/Exceptions/Handler.php, Routing/Middleware/ThrottleRequests.php)",
        MappingProxyType(
            {
                201: "a model or resource that this request has made",
                401: "not authenticated, to a client that wants JSON; without WWW-Authenticate",
                403: "AuthorizationException",
                404: "no route, and ModelNotFoundException",
                405: "no such method on the route",
                419: "a CSRF token that is missing or has expired",
                422: "ValidationException",
                429: "the throttle middleware, with Retry-After and X-RateLimit-*",
                503: "maintenance mode",
            }
        ),
    ),
    Framework(
        "Symfony",
        "Symfony (HttpKernel, Attribute/MapRequestPayload.php, Attribute/MapQueryString.php)",
        MappingProxyType(
            {
                404: "no route, and query values that fail MapQueryString",
                405: "no such method on the route, with Allow",
                415: "a media type that MapRequestPayload does not take",
                422: "content that fails MapRequestPayload",
            }
        ),
    ),
    Framework(
        "NestJS",
        "NestJS (packages/common, packages/core, @nestjs/throttler)",
        MappingProxyType(
            {
                200: "the default of every method but POST, also of DELETE",
                201: "the default of every POST, whether it creates or not",
                302: "@Redirect",
                400: "ValidationPipe",
                401: "UnauthorizedException, without WWW-Authenticate",
                403: "a guard that says no, also for want of credentials",
                404: "no route, also for a method that the route lacks",
                429: "the throttler",
                500: "any other exception",
            }
        ),
    ),
    Framework(
        "Spring",
        "Spring (ResponseEntityExceptionHandler, Http403ForbiddenEntryPoint)",
        MappingProxyType(
            {
                400: "validation, type mismatch, content that cannot be read, missing parameters",
                401: "a resource server, with WWW-Authenticate: Bearer",
                403: "access denied; missing credentials too, where no entry point is set",
                404: "no handler",
                405: "no such method, with Allow",
                406: "no converter for Accept",
                415: "no converter for the media type, with Accept",
                500: "MissingPathVariable, MethodValidationException",
                503: "an asynchronous request that takes too long",
            }
        ),
    ),
    Framework(
        "ASP.NET Core",
        "ASP.NET Core (Mvc, Routing, RateLimiting)",
        MappingProxyType(
            {
                201: "Created() and CreatedAt...(), with Location",
                204: "an action that returns null",
                400: "[ApiController] with an invalid model, as application/problem+json",
                401: "no credentials; JwtBearer adds WWW-Authenticate",
                403: "a policy that says no",
                405: "no such method on the route, with Allow",
                406: "no formatter for Accept, only with ReturnHttpNotAcceptable",
                415: "no formatter for the media type",
                503: "the rate limiter, unless RejectionStatusCode is set to 429",
            }
        ),
    ),
    Framework(
        "Express",
        "Express and body-parser (response.js, http-errors)",
        MappingProxyType(
            {
                302: "res.redirect()",
                304: "a GET whose ETag matches",
                400: "JSON that does not parse",
                404: "no route, also for a method that the route lacks",
                413: "content above the parser's limit",
                415: "a charset or coding that the parser does not know",
            }
        ),
    ),
    Framework(
        "Fastify",
        "Fastify (lib/errors.js, lib/validation.js)",
        MappingProxyType(
            {
                400: "validation, and JSON that is empty or does not parse",
                404: "no route, also for a method that the route lacks",
                413: "content above bodyLimit",
                415: "a media type without a parser",
            }
        ),
    ),
    Framework(
        "Next.js",
        "Next.js (route handlers, redirect())",
        MappingProxyType(
            {
                303: "redirect() in a server action",
                307: "redirect()",
                308: "permanentRedirect()",
                404: "no route",
                405: "a method that the route does not export",
            }
        ),
    ),
    Framework(
        "tRPC",
        "tRPC (http/getHTTPStatusCode.ts)",
        MappingProxyType(
            {
                207: "a batch whose calls have different codes",
                400: "BAD_REQUEST, PARSE_ERROR",
                402: "PAYMENT_REQUIRED",
                408: "TIMEOUT",
                422: "UNPROCESSABLE_CONTENT",
                428: "PRECONDITION_REQUIRED",
                429: "TOO_MANY_REQUESTS",
                499: "CLIENT_CLOSED_REQUEST",
            }
        ),
    ),
    Framework(
        "gRPC-Gateway",
        "gRPC-Gateway (runtime/errors.go)",
        MappingProxyType(
            {
                200: "every success",
                400: "INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE",
                401: "UNAUTHENTICATED",
                403: "PERMISSION_DENIED",
                404: "NOT_FOUND",
                405: "no such method on the route",
                409: "ALREADY_EXISTS, ABORTED",
                429: "RESOURCE_EXHAUSTED",
                499: "CANCELLED",
                500: "UNKNOWN, INTERNAL, DATA_LOSS",
                501: "UNIMPLEMENTED",
                503: "UNAVAILABLE",
                504: "DEADLINE_EXCEEDED",
            }
        ),
    ),
    Framework(
        "Go net/http",
        "Go (net/http/server.go)",
        MappingProxyType(
            {
                200: "the default of every handler",
                400: "a request line or header section that cannot be read",
                404: "no route",
                405: "no such method on the route, with Allow, since 1.22",
                417: "an Expect other than 100-continue",
                431: "a header section above MaxHeaderBytes",
            }
        ),
    ),
    Framework(
        "GraphQL servers",
        "Apollo Server 4, Mercurius; GraphQL over HTTP",
        MappingProxyType(
            {
                200: "a query that ran, errors included",
                400: "a document that does not parse or validate",
                405: "a mutation over GET",
            }
        ),
    ),
    Framework(
        "AWS API Gateway",
        "AWS API Gateway (gateway responses of REST APIs)",
        MappingProxyType(
            {
                400: "a body or parameters that fail validation",
                401: "UNAUTHORIZED, from an authorizer",
                403: "ACCESS_DENIED, an invalid API key or an expired token; an unknown route too",
                413: "REQUEST_TOO_LARGE",
                415: "UNSUPPORTED_MEDIA_TYPE",
                429: "THROTTLED, QUOTA_EXCEEDED",
                500: "an authorizer that fails",
                504: "an integration that fails or takes too long",
            }
        ),
    ),
)


def senders(number: int) -> tuple[tuple[str, str, str], ...]:
    """The frameworks that send `number` of their own accord: name, occasion and source of each."""
    return tuple((item.name, item.sends[number], item.source) for item in FRAMEWORKS if number in item.sends)
