"""What statuslint knows of each registered code beyond its name. Only `statuslint explain` reads it."""

from types import MappingProxyType

from statuslint.http.guide.client_error import CLIENT_ERROR
from statuslint.http.guide.client_error_extension import CLIENT_ERROR_EXTENSION
from statuslint.http.guide.informational import INFORMATIONAL
from statuslint.http.guide.redirection import REDIRECTION
from statuslint.http.guide.server_error import SERVER_ERROR
from statuslint.http.guide.shape import Guide
from statuslint.http.guide.successful import SUCCESSFUL

GUIDE: MappingProxyType[int, Guide] = MappingProxyType(
    {**INFORMATIONAL, **SUCCESSFUL, **REDIRECTION, **CLIENT_ERROR, **CLIENT_ERROR_EXTENSION, **SERVER_ERROR}
)
"""The guide to every registered code."""

__all__ = ["GUIDE", "Guide"]
