# The service, without the tools that build it. compose.yml says how it is run.

FROM node:20-slim AS base
WORKDIR /app

# What runs beside our own code. SQLite is compiled here, against the C library of the image it runs in; its sources and
# what came between are left behind.
FROM base AS dependencies
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3 && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm_config_build_from_source=true npm rebuild sqlite3 \
  && rm -rf node_modules/sqlite3/deps node_modules/sqlite3/build/Release/obj* node_modules/sqlite3/build/Release/*.a

FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src src
RUN npm run build

FROM base
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WIGGLE_HOME=/var/lib/wiggle
RUN install -d -o node -g node -m 700 "$WIGGLE_HOME"
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json manifest.yml ./
COPY prompts prompts
COPY data data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["start"]
