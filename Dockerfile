FROM python:3.13-alpine AS build
COPY pyproject.toml setup.py README.md LICENSE /source/
COPY src /source/src
COPY rules /source/rules
RUN python -m venv /opt/statuslint \
    && /opt/statuslint/bin/python -m pip install --no-cache-dir --disable-pip-version-check /source

FROM python:3.13-alpine
# git is what --since asks; it would refuse to, in a mounted repository that belongs to another user.
# hadolint ignore=DL3018
RUN apk add --no-cache git && git config --system --add safe.directory '*'
COPY --from=build /opt/statuslint /opt/statuslint
ENV PATH="/opt/statuslint/bin:$PATH"
USER 65534:65534
WORKDIR /work
ENTRYPOINT ["statuslint"]
CMD ["--help"]
