# The service alone: the database is a Neo4j of its own (see compose.yaml), so there is no Java in here.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 KRACHTENVELD_DATA=/data
RUN mkdir /data && chown node:node /data
COPY --from=modules /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY schema schema
COPY seed seed
COPY server server
# What the client sends are documents known beforehand; the server reads the list.
COPY client/api/generated client/api/generated
COPY --from=build /app/dist dist
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
