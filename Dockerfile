# govcheck in an image of its own. Mount what is to be checked at /work:
#
#   docker build --tag govcheck .
#   docker run --rm --volume "$PWD:/work:ro" govcheck check governance
FROM python:3.13-slim AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY src src
COPY rules rules
COPY profiles profiles
RUN python -m venv /opt/govcheck \
    && /opt/govcheck/bin/pip install --no-cache-dir --disable-pip-version-check '.[all]'

FROM python:3.13-slim
# git reads revisions for `govcheck diff`; what is mounted belongs to somebody else than who reads it here.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system safe.directory /work \
    && useradd --system --uid 10001 --no-create-home govcheck
COPY --from=build /opt/govcheck /opt/govcheck
ENV PATH="/opt/govcheck/bin:$PATH" \
    PYTHONDONTWRITEBYTECODE=1
USER 10001
WORKDIR /work
ENTRYPOINT ["govcheck"]
CMD ["--help"]
