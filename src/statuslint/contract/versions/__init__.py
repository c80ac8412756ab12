"""The versions of OpenAPI, a module each; one that says where things live, and nothing else."""

from statuslint.contract.versions.v2_0 import VERSION as V2_0
from statuslint.contract.versions.v3 import V3_0, V3_1, V3_2

KNOWN = {version.number: version for version in (V2_0, V3_0, V3_1, V3_2)}
