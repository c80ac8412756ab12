"""What the codes are about that few use: whoever speaks of it under the code knows why, whatever else is read."""

from __future__ import annotations

import re

from statuslint.late import pattern

SUBJECTS: dict[int, re.Pattern[str]] = {
    407: pattern(r"\bprox(?:y|ies)\b", re.IGNORECASE),
    417: pattern(r"\bexpect\b", re.IGNORECASE),
    421: pattern(r"\b(?:host|shard|node|server|connection|region|edge|origin|authority|tenant)", re.IGNORECASE),
    425: pattern(r"\bearly\b|0-?RTT|replay|handshake", re.IGNORECASE),
    426: pattern(r"\bupgrade\b|websocket|\bTLS\b|\bHTTPS?\b|\bh2c?\b|version", re.IGNORECASE),
    428: pattern(r"\bETags?\b|\bIf-|\bunconditional|\bconditional", re.IGNORECASE),
    431: pattern(r"\b(?:headers?|cookies?)\b", re.IGNORECASE),
    451: pattern(r"\b(?:laws?|legal\w*|regulat\w+|courts?|sanction\w*|statut\w+|authorit\w+)\b", re.IGNORECASE),
    507: pattern(r"\b(?:space|storage|stores?|disks?|volumes?|capacity|full|left)\b", re.IGNORECASE),
    508: pattern(
        r"loop|cycl|circular|recurs|\b(?:itself|themselves|each other|already|depth|hops?|levels?|includes?)\b",
        re.IGNORECASE,
    ),
}
