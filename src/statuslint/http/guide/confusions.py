"""Pairs of codes that are taken for one another, and what settles each; it reads the same from both sides."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two codes, the lower first, and what decides between them."""

    first: int
    second: int
    settles: str

    def other(self, number: int) -> int:
        """The code that is not `number`."""
        return self.second if number == self.first else self.first


CONFUSIONS = (
    Confusion(100, 417, "100 says that the expectation in Expect is met, 417 that it cannot be."),
    Confusion(101, 426, "101 carries out the change of protocol that the client asked for; 426 demands one."),
    Confusion(200, 201, "201 if a new resource exists because of this request, 200 for anything else that was done."),
    Confusion(200, 202, "200 if the work is done, 202 if it has merely been taken in and may still fail."),
    Confusion(200, 203, "203 only by a proxy that changed the content; whoever made the content sends 200."),
    Confusion(200, 204, "200 with content, 204 without; clients that parse JSON after a 200 choke on an empty body."),
    Confusion(200, 206, "206 only to a request with Range, and with Content-Range; one page of a list is 200."),
    Confusion(200, 207, "207 if the content lists several outcomes that may differ, 200 if there is one outcome."),
    Confusion(201, 202, "201 if the resource exists now, 202 if it will exist later, if all goes well."),
    Confusion(201, 204, "On PUT: 201 if it made the resource, 204 (or 200) if it replaced one that was there."),
    Confusion(
        201, 303, "201 names the resource it made; 303 sends the client to GET another one that holds the answer."
    ),
    Confusion(202, 204, "On DELETE: 202 if it is still to happen, 204 if it is done."),
    Confusion(204, 205, "205 tells a browser to clear its form as well; an API has none, so 204."),
    Confusion(204, 304, "304 only to a conditional GET or HEAD; a write that changed nothing is 204."),
    Confusion(204, 404, "204 says that the request succeeded; a resource that does not exist is 404."),
    Confusion(206, 416, "206 if any of the ranges asked for exists, 416 if none does."),
    Confusion(
        207, 424, "207 is the code of the whole batch; 424 stands inside it, for an entry that another one spoiled."
    ),
    Confusion(300, 302, "300 leaves the choice to the client, 302 has made it."),
    Confusion(301, 302, "301 for good, and caches keep it unasked; 302 for now, and the old URI stays in use."),
    Confusion(301, 308, "Both for good; 308 keeps method and content, after 301 many clients send a GET."),
    Confusion(302, 303, "303 always leads to a GET, by definition; 302 leads to a GET or not, as the client likes."),
    Confusion(302, 307, "Both for now; 307 keeps method and content, after 302 many clients send a GET."),
    Confusion(303, 307, "303 GETs the answer from another resource; 307 repeats the same request at another URI."),
    Confusion(
        304,
        412,
        "A false If-None-Match is 304 on GET and HEAD, and 412 on any other method. A false "
        "If-Modified-Since is 304, a false If-Match or If-Unmodified-Since 412.",
    ),
    Confusion(307, 308, "307 for now, 308 for good; both keep method and content."),
    Confusion(400, 401, "401 if credentials are missing or not valid; 400 if the request is wrong whoever sends it."),
    Confusion(
        400, 404, "404 if the URI names nothing; 400 if it names something and the rest of the request is wrong."
    ),
    Confusion(400, 409, "409 if the same request could succeed in another state of the resource, 400 if in none."),
    Confusion(400, 415, "415 if the format is not one the operation takes; 400 if it is, and its grammar is broken."),
    Confusion(
        400,
        422,
        "400 if the request cannot be read as what it should be: broken JSON, a word for a number. 422 if it "
        "can be read, and a value in it breaks a rule.",
    ),
    Confusion(400, 428, "428 if the missing thing is a condition such as If-Match, 400 if it is any other parameter."),
    Confusion(
        400,
        500,
        "400 if the client must change the request; 500 if the server must be mended. Input that crashes a "
        "handler is a 400.",
    ),
    Confusion(
        401,
        403,
        "401 if other credentials would help: none came, or they are not valid. 403 if the caller is known "
        "and the answer is still no.",
    ),
    Confusion(401, 407, "401 from the server that has the resource, 407 from a proxy on the way to it."),
    Confusion(401, 511, "401 from the API; 511 from a network that wants its user to log in before anything passes."),
    Confusion(402, 403, "402 has no agreed meaning beyond what an API says; 403 is understood by everyone."),
    Confusion(403, 404, "403 admits that the resource exists, 404 hides it; choose one for each kind of resource."),
    Confusion(403, 405, "403 if this caller may not do it, 405 if nobody can, because the resource lacks the method."),
    Confusion(403, 409, "403 if it is about who asks, 409 if it is about the state that the resource is in."),
    Confusion(403, 429, "429 if waiting helps, 403 if it does not."),
    Confusion(403, 451, "451 if the law demands it, 403 for any other refusal."),
    Confusion(404, 405, "404 if there is nothing at the URI; 405 if there is, and it lacks this method."),
    Confusion(404, 410, "410 if it was here and is gone for good, and you know that; 404 in every other case."),
    Confusion(
        404, 421, "421 if this server does not answer for that host at all; 404 if it does and has no such resource."
    ),
    Confusion(404, 422, "404 if the URI names nothing; 422 if the content refers to something that does not exist."),
    Confusion(405, 501, "405 if this resource lacks the method, 501 if the server does not know it for any resource."),
    Confusion(
        406,
        415,
        "406 is about the response that the client wants (Accept), 415 about the content that it sent (Content-Type).",
    ),
    Confusion(408, 504, "408 if the client was slow to send its request, 504 if a server behind was slow to answer."),
    Confusion(
        409,
        412,
        "412 if a condition that the client sent in a field is false; 409 if the server found the conflict by itself.",
    ),
    Confusion(
        409, 422, "409 if the content would be right in another state of the resource, 422 if it breaks a rule anyway."
    ),
    Confusion(409, 423, "423 if a client holds a lock that it took by request, 409 for any other state in the way."),
    Confusion(409, 425, "425 is about replayed TLS data alone; something that is not ready yet is 409."),
    Confusion(409, 428, "428 if the client must add a condition, 409 if another step must come first."),
    Confusion(411, 413, "411 if the length is not stated, 413 if it is too great."),
    Confusion(412, 422, "412 only for conditions in fields such as If-Match; a rule that the content breaks is 422."),
    Confusion(412, 423, "412 if a condition such as If-Match is false, 423 if somebody holds a lock."),
    Confusion(412, 428, "428 if the condition is missing, 412 if it is there and false."),
    Confusion(413, 414, "413 if the content is too large, 414 if the URI is too long."),
    Confusion(413, 429, "413 if one request is too large, 429 if there are too many of them."),
    Confusion(413, 431, "413 if the content is too large, 431 if the header section is."),
    Confusion(413, 507, "413 if the request is larger than is ever taken, 507 if there is no room to store it."),
    Confusion(414, 431, "414 if the URI is too long, 431 if the header section is too large."),
    Confusion(415, 422, "415 if the format is not supported, 422 if it is and the values in it are wrong."),
    Confusion(422, 423, "422 if the content breaks a rule, 423 if it does not and somebody holds a lock."),
    Confusion(424, 502, "424 if another action of the same request failed, 502 if another server did."),
    Confusion(425, 429, "425 if the request came too early in the TLS handshake, 429 if requests come too often."),
    Confusion(426, 505, "426 names the protocol to switch to; 505 refuses a major version of HTTP."),
    Confusion(
        429, 503, "429 if this caller is over its limit, and others are served; 503 if the server cannot serve anyone."
    ),
    Confusion(500, 502, "500 if the fault is in this server, 502 if it is in the answer of a server behind it."),
    Confusion(500, 503, "503 if it passes by itself and waiting helps; 500 if somebody must mend it."),
    Confusion(501, 503, "501 if the function does not exist, 503 if it does and is out of order for a while."),
    Confusion(
        502,
        503,
        "502 if the server behind answered and the answer is bad, or refused the connection; 503 if this "
        "server knows that it cannot serve now.",
    ),
    Confusion(502, 504, "502 if the server behind answered badly or not at all, 504 if it did not answer in time."),
    Confusion(
        503, 504, "503 if this server cannot take the request now; 504 if it did, and the server behind was too slow."
    ),
)
"""Every pair, in order."""


def confusions(number: int) -> tuple[Confusion, ...]:
    """The pairs that `number` belongs to."""
    return tuple(pair for pair in CONFUSIONS if number in {pair.first, pair.second})
