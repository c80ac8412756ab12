"""Status codes that stand inside of the document: in problem details, in examples, in the names of components."""

from statuslint.api import Role

ROLES = Role.EITHER
