"""The one thing that pyproject.toml cannot say: the packages of two folders, one of them under another name."""

from setuptools import find_packages, setup

setup(
    packages=[
        *find_packages("src"),
        "statuslint_rules",
        *(f"statuslint_rules.{name}" for name in find_packages("rules")),
    ]
)
